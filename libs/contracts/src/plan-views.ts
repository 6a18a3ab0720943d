import { z } from 'zod';
import { changeManyBody } from './action-plan.ts';
import { planQuery } from './action-plan-answers.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, listOf } from './shapes.ts';

export const PLAN_VIEWS = ['arbre', 'tableau', 'etapes', 'frise', 'calendrier'] as const;
export type PlanViewName = (typeof PLAN_VIEWS)[number];

/** How much time a screen of the timeline holds. */
export const TIME_SCALES = ['annees', 'semestres', 'mois'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** Columns of the table beside the title, and what its lines can be put together by. */
export const PLAN_COLUMNS = [
  ...['STATUS', 'LEAD', 'BODY', 'AXIS', 'START', 'DUE', 'PROGRESS', 'NEWS'],
  ...['THEMES', 'FRAMEWORKS', 'PUBLICS'],
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];
export const PLAN_GROUPS = ['AXIS', 'LEAD', 'BODY', 'STATUS', 'THEME', 'FRAMEWORK'] as const;
export type PlanGroup = (typeof PLAN_GROUPS)[number];

const isColumn = (name: string): name is PlanColumn => PLAN_COLUMNS.some((known) => known === name);
/** The columns a list of them names ("STATUS.DUE"), in the order of the table. */
export const columnsIn = (list: string): PlanColumn[] => PLAN_COLUMNS.filter((name) => list.split('.').includes(name));
const columnList = z
  .string()
  .max(LIMITS.text.name)
  .refine((list) => list.split('.').every(isColumn), { error: 'no_such_column' })
  .meta({ example: 'STATUS.DUE' });

/** What an address of the plan says of how it is read: the view, and the filters all views share. */
export const planLook = z.strictObject({
  vue: z.enum(PLAN_VIEWS).optional(),
  zoom: z.enum(TIME_SCALES).optional(),
  columns: columnList.optional(),
  group: z.enum(PLAN_GROUPS).optional(),
  ...planQuery.shape,
});
export type PlanLook = z.output<typeof planLook>;

const actionNamed = z.object({ id, title: z.string().max(300) });

/** Why a change of many leaves an action out: no date to postpone, already as asked, serves all it may, a closed roadmap. */
export const LEFT_REASONS = ['NO_DATE', 'SAME', 'FULL', 'CLOSED'] as const;
const leftOut = actionNamed.extend({ reason: z.enum(LEFT_REASONS) });
export type LeftOut = z.output<typeof leftOut>;

/** What a change of many would do; the first of those it leaves out are named. */
const planChangePreview = z
  .object({ changes: z.int(), left: z.array(leftOut).max(LIMITS.list.choice), leftCount: z.int() })
  .meta({ id: 'PlanChangePreview' });
export type PlanChangePreview = z.output<typeof planChangePreview>;

/** What taking a change back did; the first of those somebody touched since are named, and stay as they are. */
const planChangeUndone = z
  .object({ restored: z.int(), left: z.array(actionNamed).max(LIMITS.list.choice), leftCount: z.int() })
  .meta({ id: 'PlanChangeUndone' });
export type PlanChangeUndone = z.output<typeof planChangeUndone>;

/** A dated milestone of an action, as the timeline draws it. */
const planMilestone = z
  .object({ id, actionId: id, title: z.string().max(300), dueOn: day, done: z.boolean() })
  .meta({ id: 'PlanMilestone' });
export type PlanMilestone = z.output<typeof planMilestone>;

export const planViewsApi = {
  milestones: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/milestones',
    permission: 'plan.read',
    summary: 'The dated milestones of the actions of the council that the reader may know',
    params: inCouncil,
    response: listOf(planMilestone, LIMITS.list.rows),
  }),
  previewChange: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/changes/preview',
    permission: 'plan.manage',
    summary: 'What a change of several actions would do; writes nothing',
    params: inCouncil,
    body: changeManyBody,
    response: planChangePreview,
  }),
  undoChange: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/changes/:changeId/undo',
    permission: 'plan.manage',
    summary: 'Take a change of several actions back, within the hour',
    refusals: ['ROADMAP_CLOSED'],
    params: inCouncil.extend({ changeId: id }),
    response: planChangeUndone,
  }),
};
