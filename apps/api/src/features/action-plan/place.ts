import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { ObjectiveLevelKept, OtherRoadmap, PartHasNoParts } from './action-plan.errors.ts';

/** Where a row is asked to stand; what is absent is nowhere. */
export interface AskedPlace {
  axisId?: string | null | undefined;
  objectiveId?: string | null | undefined;
  /** The action this one is a part of, or the strategic objective an operational one serves. */
  parentId?: string | null | undefined;
}

/** The roadmap of what names no place of any. */
type Otherwise = () => Promise<string> | string;

/** Where an action stands: a part stands where its action does. */
export interface ActionPlace {
  roadmapId: string;
  axisId: string | null;
  objectiveId: string | null;
  parentId: string | null;
}
/** Where an objective stands: an operational one stands in the axis of its parent. */
export type ObjectivePlace = Omit<ActionPlace, 'objectiveId'>;

/** Locked: what is found is where the row goes, and no place goes away meanwhile. */
const AXIS = 'select roadmap_id as "roadmapId", id as "axisId" from app.axis where id = $1 for share';
const OBJECTIVE = `
  select roadmap_id as "roadmapId", axis_id as "axisId", id as "objectiveId", level
  from app.objective where id = $1 for share`;
const PARENT = `
  select roadmap_id as "roadmapId", axis_id as "axisId", objective_id as "objectiveId", id as "parentId", is_sub as "isPart"
  from app.action where id = $1 and removed_at is null for share`;

async function theOnly<T>(tx: EntityManager, sql: string, id: string): Promise<T> {
  const [row] = await tx.query<T[]>(sql, [id]);
  if (!row) throw new NotFound();
  return row;
}

/**
 * The place an action is asked to take, whole: a part takes all of its action's, an objective must be of the axis named.
 * @throws NotFound, PartHasNoParts
 */
export async function actionPlace(tx: EntityManager, asked: AskedPlace, otherwise: Otherwise): Promise<ActionPlace> {
  if (asked.parentId) {
    const { isPart, ...place } = await theOnly<ActionPlace & { isPart: boolean }>(tx, PARENT, asked.parentId);
    if (isPart) throw new PartHasNoParts();
    return place;
  }
  if (asked.objectiveId) {
    const { level: _, ...place } = await theOnly<ActionPlace & { level: string }>(tx, OBJECTIVE, asked.objectiveId);
    if (place.axisId !== (asked.axisId ?? null)) throw new NotFound();
    return { ...place, parentId: null };
  }
  const { roadmapId, axisId } = await headingOf(tx, asked.axisId, otherwise);
  return { roadmapId, axisId, objectiveId: null, parentId: null };
}

/** The place an objective is asked to take. @throws NotFound, ObjectiveLevelKept when its parent is operational */
export async function objectivePlace(
  tx: EntityManager,
  asked: AskedPlace,
  otherwise: Otherwise,
): Promise<ObjectivePlace> {
  if (!asked.parentId) return { ...(await headingOf(tx, asked.axisId, otherwise)), parentId: null };
  const parent = await theOnly<ActionPlace & { level: string }>(tx, OBJECTIVE, asked.parentId);
  if (parent.level !== 'STRATEGIC') throw new ObjectiveLevelKept();
  return { roadmapId: parent.roadmapId, axisId: parent.axisId, parentId: asked.parentId };
}

async function headingOf(
  tx: EntityManager,
  axisId: string | null | undefined,
  otherwise: Otherwise,
): Promise<Pick<ActionPlace, 'roadmapId' | 'axisId'>> {
  if (axisId) return theOnly(tx, AXIS, axisId);
  return { roadmapId: await otherwise(), axisId: null };
}

/** A plan is changed inside one roadmap; from one to the next, actions are carried over. @throws OtherRoadmap */
export function refuseOtherRoadmap(stored: { roadmapId: string }, place: { roadmapId: string }): void {
  if (stored.roadmapId !== place.roadmapId) throw new OtherRoadmap();
}
