import { OBJECTIVE_LEVELS } from '@trame/domain/action-plan/objective-level';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, inCouncil, line, version } from './shapes.ts';

const written = z.object({ id, version });

/** An objective anywhere in the plan: one that has a parent is operational and stands in the axis of its parent. */
export const addToPlanBody = z
  .strictObject({
    title: line(300),
    number: line(20).nullable(),
    level: z.enum(OBJECTIVE_LEVELS),
    axisId: id.nullable(),
    parentId: id.nullable(),
  })
  .partial()
  .required({ title: true })
  .meta({ id: 'ObjectiveOfPlan', example: { title: 'Former les équipes', number: '1.2.1', level: 'OPERATIONAL' } });
export type AddToPlanBody = z.output<typeof addToPlanBody>;

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
};
