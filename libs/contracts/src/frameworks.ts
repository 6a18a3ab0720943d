import { LOCAL_FRAMEWORKS, OBJECTIVE_SETS } from '@trame/domain/frameworks/framework';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, listOf, nothing, version } from './shapes.ts';

/** An axis of a contract that the place signed for itself, as the council wrote it. */
export const localItem = z
  .object({
    id,
    version,
    framework: z.enum(LOCAL_FRAMEWORKS),
    number: z.string().max(20).nullable(),
    label: z.string().max(LIMITS.text.line),
    /** No longer offered; what serves it still does. */
    archived: z.boolean(),
    /** How many actions serve it, those taken out of the plan included. */
    uses: z.int().min(0),
  })
  .meta({ id: 'LocalFrameworkItem' });
export type LocalItem = z.output<typeof localItem>;

export const localItemBody = z
  .strictObject({
    framework: z.enum(LOCAL_FRAMEWORKS),
    number: line(20).nullable(),
    label: line(),
    archived: z.boolean(),
  })
  .meta({
    id: 'LocalFrameworkItemBody',
    example: { framework: 'CLS', number: '2', label: 'Santé mentale et bien-être', archived: false },
  });
export type LocalItemBody = z.output<typeof localItemBody>;

export const startPlanBody = z
  .strictObject({ framework: z.enum(OBJECTIVE_SETS), roadmapId: id.optional() })
  .meta({ id: 'StartPlan', example: { framework: 'CLSM_2025' } });
export type StartPlanBody = z.output<typeof startPlanBody>;

const path = '/councils/:councilId/frameworks/items';
const oneItem = inCouncil.extend({ localFrameworkItemId: id });

export const frameworksApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'plan.read',
    summary: 'The axes of the local contracts, as the council wrote them, archived ones too',
    params: inCouncil,
    response: listOf(localItem, LIMITS.frameworks.items),
  }),
  put: endpoint({
    method: 'PUT',
    path: `${path}/:localFrameworkItemId`,
    permission: 'plan.manage',
    summary: 'Add, rename or archive an axis of a local contract; If-Match 0 adds it',
    refusals: ['FRAMEWORK_ITEM_TAKEN', 'FRAMEWORK_ITEM_MOVED', 'FRAMEWORK_ITEMS_FULL'],
    params: oneItem,
    body: localItemBody,
    response: localItem,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${path}/:localFrameworkItemId`,
    permission: 'plan.manage',
    summary: 'Remove an axis of a local contract that no action serves',
    refusals: ['FRAMEWORK_ITEM_USED'],
    params: oneItem,
    response: nothing,
    status: 204,
  }),
  start: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/start',
    permission: 'plan.manage',
    summary: 'Start an empty plan from a set of national objectives: one axis for each',
    refusals: ['PLAN_NOT_EMPTY', 'ROADMAP_CLOSED'],
    params: inCouncil,
    body: startPlanBody,
    response: z.object({ axes: z.int().min(0) }),
    status: 201,
  }),
};
