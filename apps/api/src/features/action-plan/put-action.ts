import type { EntityManager } from 'typeorm';
import type { ActionEntity } from './action.entity.ts';
import { PartHasNoParts } from './action-plan.errors.ts';
import { type ActionPlace, refuseOtherRoadmap } from './place.ts';

const PARTS = `
  select id from app.action where parent_id = $1 order by id for update`;
const PUT = 'update app.action set axis_id = $2, objective_id = $3, parent_id = $4 where id = $1';
const FOLLOW = 'update app.action set axis_id = $2, objective_id = $3, version = version + 1 where parent_id = $1';

/**
 * Puts an action in a place, with its parts; whoever calls raises its version.
 * @throws OtherRoadmap, PartHasNoParts when an action that has parts would become one
 */
export async function putAction(
  tx: EntityManager,
  action: Pick<ActionEntity, 'id' | 'roadmapId'>,
  place: ActionPlace,
): Promise<void> {
  refuseOtherRoadmap(action, place);
  const parts = await tx.query<unknown[]>(PARTS, [action.id]);
  if (place.parentId && (place.parentId === action.id || parts.length > 0)) throw new PartHasNoParts();
  await tx.query('set constraints all deferred'); // its parts are for a moment elsewhere than it
  await tx.query(PUT, [action.id, place.axisId, place.objectiveId, place.parentId]);
  await tx.query(FOLLOW, [action.id, place.axisId, place.objectiveId]);
}
