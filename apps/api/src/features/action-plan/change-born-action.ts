import type { EntityManager } from 'typeorm';
import { refuseClosedRoadmapOf } from '../closed-roadmaps/index.ts';
import type { BornAction } from './bear-action.ts';

/** What the meeting may still change of an action it gave birth to. */
export type BornChange = Pick<BornAction, 'id' | 'title' | 'leadPersonId' | 'dueOn' | 'itemId'>;

// A date moved before the start of the action moves its start: the meeting that set it knows better. Words said of another
// date go with it.
const CHANGE = `
  update app.action set title = $2, lead_person_id = $3, due_on = $4::date, item_id = $5, removed_at = null,
    due_text = case when due_on is not distinct from $4::date then due_text end,
    starts_on = case when starts_on > $4::date then $4::date else starts_on end, version = version + 1
  where id = $1`;

/** Changes an action that the caller has locked, and brings it back when it was removed. @throws RoadmapClosed */
export async function changeBornAction(tx: EntityManager, change: BornChange): Promise<void> {
  await refuseClosedRoadmapOf(tx, [change.id]);
  await tx.query(CHANGE, [change.id, change.title, change.leadPersonId, change.dueOn, change.itemId]);
}

/** Takes an action that the caller has locked out of the plan; changing it brings it back. @throws RoadmapClosed */
export async function removeBornAction(tx: EntityManager, id: string): Promise<void> {
  await refuseClosedRoadmapOf(tx, [id]);
  await tx.query('update app.action set removed_at = now(), version = version + 1 where id = $1', [id]);
}
