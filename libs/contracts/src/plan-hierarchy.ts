import { OBJECTIVE_LEVELS } from '@trame/domain/action-plan/objective-level';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, inCouncil, line, version } from './shapes.ts';

const written = z.object({ id, version });
const level = z.enum(OBJECTIVE_LEVELS);

/** An objective anywhere in the plan: one that has a parent is operational and stands in the axis of its parent. */
export const addToPlanBody = z
  .strictObject({
    title: line(300),
    number: line(20).nullable(),
    level,
    axisId: id.nullable(),
    parentId: id.nullable(),
    /** Where neither axis nor parent tells it; the current one unless told. */
    roadmapId: id,
  })
  .partial()
  .required({ title: true })
  .meta({ id: 'ObjectiveOfPlan', example: { title: 'Former les équipes', number: '1.2.1', level: 'OPERATIONAL' } });
export type AddToPlanBody = z.output<typeof addToPlanBody>;

/** The neighbour that the moved one goes before; `null` is after the last one. */
const before = id.nullable();
const axisPlace = z.strictObject({ before });
const objectivePlace = z.strictObject({ axisId: id.nullable(), parentId: id.nullable(), level, before });
const actionPlace = z.strictObject({
  axisId: id.nullable(),
  objectiveId: id.nullable(),
  parentId: id.nullable(),
  before,
});
export type AxisPlace = z.output<typeof axisPlace>;
export type ObjectivePlace = z.output<typeof objectivePlace>;
export type ActionPlace = z.output<typeof actionPlace>;

const ANYWHERE = { axisId: null, parentId: null, before: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' };

/** The levels of the plan and what stands where. */
export const planHierarchyApi = {
  addObjective: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/objectives',
    permission: 'plan.manage',
    summary: 'Add an objective, strategic or operational, to the plan, an axis or a strategic objective',
    params: inCouncil,
    body: addToPlanBody,
    response: written,
    status: 201,
  }),
  placeAxis: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/axes/:axisId/place',
    permission: 'plan.manage',
    summary: 'Move an axis among the others; answers where it was',
    params: inCouncil.extend({ axisId: id }),
    body: axisPlace.meta({ id: 'AxisPlace', example: { before: null } }),
    response: written.extend({ from: axisPlace }),
  }),
  placeObjective: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/objectives/:objectiveId/place',
    permission: 'plan.manage',
    summary: 'Move an objective with all that is under it; answers where it was',
    params: inCouncil.extend({ objectiveId: id }),
    body: objectivePlace.meta({ id: 'ObjectivePlace', example: { ...ANYWHERE, level: 'STRATEGIC' } }),
    response: written.extend({ from: objectivePlace }),
  }),
  placeAction: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/actions/:actionId/place',
    permission: 'plan.manage',
    summary: 'Move an action with its sub-actions; answers where it was',
    params: inCouncil.extend({ actionId: id }),
    body: actionPlace.meta({ id: 'ActionPlace', example: { ...ANYWHERE, objectiveId: null } }),
    response: written.extend({ from: actionPlace }),
  }),
};
