import type { Note } from '@trame/contracts/live-meetings';
import type { EntityManager } from 'typeorm';

export interface StoredNote extends Note {
  removed: boolean;
}

const ONE = `
  select json_build_object('id', n.id, 'version', n.version, 'itemId', n.item_id, 'text', n.text,
    'notedAt', n.noted_at, 'removed', n.removed_at is not null) as note
  from app.note n where n.id = $1 and n.meeting_id = $2 for update`;

/** A note of the meeting, removed or not, locked; `null` when it belongs to another one, or does not exist. */
export async function lockNote(tx: EntityManager, meetingId: string, id: string): Promise<StoredNote | null> {
  const [row] = await tx.query<{ note: StoredNote }[]>(ONE, [id, meetingId]);
  return row?.note ?? null;
}
