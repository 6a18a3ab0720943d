import type { Decision } from '@trame/contracts/decisions';
import type { EntityManager } from 'typeorm';
import { decisionFields } from '../live-meetings/index.ts';

export interface StoredDecision extends Decision {
  removed: boolean;
}

const ONE = `
  select json_build_object(${decisionFields('$3::boolean')}, 'removed', d.removed_at is not null) as decision
  from app.decision d join app.body b on b.id = d.body_id
  where d.id = $1 and d.meeting_id = $2
    and ($3 or d.item_id not in (select i.id from app.agenda_item i where i.restricted)) for update of d`;

interface Wanted {
  meetingId: string;
  id: string;
  /** Whether whoever asks may know of the quorum at once, and read what was decided under a restricted item. */
  counting: boolean;
}

/** A decision of the meeting, removed or not, locked; `null` when another meeting took it, or none. */
export async function lockDecision(
  tx: EntityManager,
  { meetingId, id, counting }: Wanted,
): Promise<StoredDecision | null> {
  const [row] = await tx.query<{ decision: StoredDecision }[]>(ONE, [id, meetingId, counting]);
  return row?.decision ?? null;
}
