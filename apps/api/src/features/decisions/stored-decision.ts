import type { Decision } from '@trame/contracts/decisions';
import type { EntityManager } from 'typeorm';

export interface StoredDecision extends Decision {
  removed: boolean;
}

const ONE = `
  select json_build_object(
    'id', d.id, 'version', d.version, 'itemId', d.item_id, 'bodyTag', b.tag, 'year', d.year, 'number', d.number,
    'text', d.text, 'kind', d.kind, 'needsExternalAct', d.needs_external_act,
    'externalReference', d.external_reference, 'reviewOn', d.review_on, 'application', d.application,
    'presentCount', d.present_count, 'decidedAt', d.decided_at, 'removed', d.removed_at is not null) as decision
  from app.decision d join app.body b on b.id = d.body_id
  where d.id = $1 and d.meeting_id = $2 for update of d`;

/** A decision of the meeting, removed or not, locked; `null` when another meeting took it, or none. */
export async function lockDecision(tx: EntityManager, meetingId: string, id: string): Promise<StoredDecision | null> {
  const [row] = await tx.query<{ decision: StoredDecision }[]>(ONE, [id, meetingId]);
  return row?.decision ?? null;
}
