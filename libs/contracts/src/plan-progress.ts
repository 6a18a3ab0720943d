import { z } from 'zod';
import { planQuery } from './action-plan-answers.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { bodyRef, personRef } from './people.ts';
import { day, id, inCouncil } from './shapes.ts';

const count = z.int().min(0);
const percent = z.int().min(0).max(100);
const name = z.string().max(300);
const number = z.string().max(20).nullable();

/** How dates were kept; `rate` is `null` when nothing was due yet, `untold` is in neither number. */
const onTime = z.object({ inTime: count, late: count, untold: count, rate: percent.nullable() });

/** Where some actions stand together, by the rules of decision 0033; sub-actions are part of theirs. */
export const rolledUp = z
  .object({
    actions: count,
    /** Those that make the progress: neither proposed, nor dropped, nor recurring. */
    counted: count,
    /** The mean, rounded; `null` when none counts. */
    progress: percent.nullable(),
    heaps: z.object({ done: count, running: count, late: count, toStart: count, left: count }),
    onTime,
  })
  .meta({ id: 'RolledUp' });
export type RolledUp = z.output<typeof rolledUp>;

/** An axis or an objective at any depth; each heading comes after the one it is under. */
const rolledHeading = rolledUp
  .extend({ id, parentId: id.nullable(), number, title: name })
  .meta({ id: 'RolledHeading' });
export type RolledHeading = z.output<typeof rolledHeading>;

/** The questions that groups of actions answer. */
export const PLAN_QUESTIONS = ['STATUS', 'BODY', 'ORGANIZATION', 'TERRITORY', 'YEAR', 'THEME', 'FRAMEWORK'] as const;
export type PlanQuestion = (typeof PLAN_QUESTIONS)[number];

/** One answer and its actions: `key` is `null` for those that give none, `label` where the key needs words of a language. */
const rolledGroup = rolledUp
  .extend({ key: z.string().max(LIMITS.text.name).nullable(), label: name.nullable() })
  .meta({ id: 'RolledGroup' });
export type RolledGroup = z.output<typeof rolledGroup>;

const breakdown = z
  .object({
    by: z.enum(PLAN_QUESTIONS),
    groups: z.array(rolledGroup).max(LIMITS.list.rows),
    /** Some action is in several groups: they sum to more than the whole. */
    overlapping: z.boolean(),
  })
  .meta({ id: 'PlanBreakdown' });
export type PlanBreakdown = z.output<typeof breakdown>;

const lateAction = z
  .object({ id, number, title: name, daysLate: z.int().min(1), body: bodyRef.nullable(), lead: personRef.nullable() })
  /** The title of the action it is a part of. */
  .extend({ partOf: name.nullable() })
  .meta({ id: 'LateAction' });

export const planProgress = z
  .object({
    today: day,
    title: z.string().max(LIMITS.text.line).nullable(),
    whole: rolledUp,
    /** Sub-actions of these actions, which are counted nowhere. */
    parts: count,
    headings: z.array(rolledHeading).max(LIMITS.list.rows),
    /** Filed under no heading. */
    unfiled: rolledUp,
    /** A question nobody answered is left out, and so is one the reader may not know the answers of. */
    breakdowns: z.array(breakdown).max(PLAN_QUESTIONS.length),
    /** The longest late first: actions, and sub-actions, which are counted nowhere. */
    late: z.array(lateAction).max(LIMITS.list.choice),
    /** How many there are in all. */
    lateCount: count,
  })
  .meta({ id: 'PlanProgress' });
export type PlanProgress = z.output<typeof planProgress>;

/** The filters of the plan that leave a share worth reading: "late only" would have no rate. */
export const planProgressQuery = planQuery.pick({
  ...{ roadmap: true, body: true, lead: true, before: true, text: true, whose: true },
  ...{ framework: true, theme: true, public: true },
});
export type PlanProgressQuery = z.output<typeof planProgressQuery>;

export const planProgressApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/progress',
    permission: 'plan.read',
    summary: 'How far a plan is, by heading and by group of actions',
    params: inCouncil,
    query: planProgressQuery,
    response: planProgress,
  }),
  csv: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/progress.csv',
    permission: 'plan.read',
    summary: 'The same figures as text for spreadsheets, one line for each heading and group',
    params: inCouncil,
    query: planProgressQuery.extend({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'text/csv',
  }),
};
