import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { ACTION_NEEDS } from '@trame/domain/action-plan/incomplete';
import { NEWS_SOURCES, NEWS_WORDS } from '@trame/domain/action-plan/news';
import { OBJECTIVE_LEVELS } from '@trame/domain/action-plan/objective-level';
import { REVIEW_OUTCOMES } from '@trame/domain/action-plan/review';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { THEMES } from '@trame/domain/frameworks/themes';
import { z } from 'zod';
import { frameworkAsked, nationalObjective, served } from './framework-refs.ts';
import { LIMITS } from './limits.ts';
import { newsFile } from './news-files.ts';
import { bodyRef, personRef } from './people.ts';
import { day, id, instant, text, version } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
const number = z.string().max(20);
export const progress = z.int().min(0).max(100);
export const status = z.enum(ACTION_STATUSES);
const organizationRef = z.object({ id, name });

/** One line of the plan. `daysLate` is computed for the council's today. */
export const actionRow = z
  .object({
    id,
    version,
    number: number.nullable(),
    title: z.string().max(300),
    axisId: id.nullable(),
    objectiveId: id.nullable(),
    /** The action this one is a part of; what is a part has no parts. */
    parentId: id.nullable(),
    status,
    daysLate: z.int().min(0),
    silent: z.boolean(),
    /** What rule R10 asks and it has not, as far as the reader may know its sheet. */
    missing: z.array(z.enum(ACTION_NEEDS)).max(ACTION_NEEDS.length),
    body: bodyRef.nullable(),
    lead: personRef.nullable(),
    leadOrganization: organizationRef.nullable(),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    dueText: z.string().max(80).nullable(),
    progress,
    newsAt: instant.nullable(),
    ...served,
  })
  .meta({ id: 'ActionRow' });
export type ActionRow = z.output<typeof actionRow>;

/** The national objective that a heading takes up. */
const takesUp = nationalObjective.nullable();
const objective = z
  .object({
    id,
    version,
    number: number.nullable(),
    title: z.string().max(300),
    level: z.enum(OBJECTIVE_LEVELS),
    /** The strategic objective that an operational one serves. */
    parentId: id.nullable(),
    takesUp,
  })
  .meta({ id: 'Objective' });
const axis = z
  .object({ id, version, number: number.nullable(), title: name, takesUp })
  .extend({ objectives: z.array(objective).max(LIMITS.list.page) })
  .meta({ id: 'Axis' });
export type Axis = z.output<typeof axis>;
export type Objective = z.output<typeof objective>;

const roadmap = z
  .object({
    id,
    version,
    title: name,
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    adoptedText: name.nullable(),
    /** Since when it is read only. */
    closedAt: instant.nullable(),
  })
  .meta({ id: 'Roadmap' });

/** How many actions of the whole plan are in each heap, whatever the filter. */
export const planCounts = z
  .object({
    all: z.int(),
    done: z.int(),
    running: z.int(),
    late: z.int(),
    toStart: z.int(),
    left: z.int(),
    silent: z.int(),
    incomplete: z.int(),
  })
  .meta({ id: 'PlanCounts' });

/** The plan as both its views read it: the frame, and the actions that match. */
export const plan = z
  .object({
    today: day,
    roadmap: roadmap.nullable(),
    axes: z.array(axis).max(LIMITS.list.page),
    /** Those that stand in no axis; each strategic one before its operational ones, here as in an axis. */
    objectives: z.array(objective).max(LIMITS.list.page),
    actions: z.array(actionRow).max(LIMITS.list.rows),
    total: z.int(),
    counts: planCounts,
  })
  .meta({ id: 'Plan' });
export type Plan = z.output<typeof plan>;

export const PLAN_SORTS = ['PLAN', 'TITLE', 'DUE', 'PROGRESS', 'NEWS'] as const;
/** What somebody should look at: late, without news, without lead, period or indicator. */
export const WATCHED = ['LATE', 'SILENT', 'INCOMPLETE'] as const;
export const planQuery = z.object({
  /** The current one unless told. */
  roadmap: id.optional(),
  body: id.optional(),
  lead: id.optional(),
  status: status.optional(),
  only: z.enum(WATCHED).optional(),
  before: day.optional(),
  text: text(LIMITS.text.name).optional(),
  framework: frameworkAsked.optional(),
  theme: z.enum(THEMES).optional(),
  public: z.enum(TARGET_PUBLICS).optional(),
  /** Those the reader looks after: all for the coordination, those of their groups for leads, their own for everybody. */
  whose: z.enum(['MINE']).optional(),
  sort: z.enum(PLAN_SORTS).optional(),
  direction: z.enum(['asc', 'desc']).optional(),
});
export type PlanQuery = z.output<typeof planQuery>;

const progressNote = z
  .object({
    id,
    word: z.enum(NEWS_WORDS),
    text: text(),
    progress: progress.nullable(),
    source: z.enum(NEWS_SOURCES),
    author: personRef.nullable(),
    notedAt: instant,
    /** What a committee said, when the news come from a review of the plan. */
    outcome: z.enum(REVIEW_OUTCOMES).nullable(),
    /** Where it was said. */
    meeting: z.object({ id, title: name, heldOn: day }).nullable(),
    /** None for whoever may not read the sheet. */
    files: z.array(newsFile).max(LIMITS.newsFiles.perNote),
    /** May this reader add and take away files of it? */
    mayKeepFiles: z.boolean(),
  })
  .meta({ id: 'ProgressNote' });

const actionNamed = z.object({ id, number: number.nullable(), title: z.string().max(300) });

const carried = z.object({ id, title: z.string().max(300), roadmap: name });

/** Everything of one action. `born` is where it was promised: the link both ways. */
export const actionPage = actionRow
  .extend({
    description: z.string().max(LIMITS.text.page),
    targetPublic: z.string().max(500).nullable(),
    indicator: z.string().max(500).nullable(),
    indicatorTarget: name.nullable(),
    axis: z.object({ number: number.nullable(), title: name }).nullable(),
    objective: z.object({ number: number.nullable(), title: z.string().max(300) }).nullable(),
    /** What it is a part of. */
    parent: actionNamed.nullable(),
    parts: z.array(actionNamed).max(LIMITS.list.page),
    /** The action of the former roadmap that it goes on from, and the one that goes on from it. */
    carriedFrom: carried.nullable(),
    carriedTo: carried.nullable(),
    partners: z
      .array(
        z.object({
          part: z.enum(['CO_LEAD', 'PARTNER']),
          name,
          organizationId: id.nullable(),
          personId: id.nullable(),
        }),
      )
      .max(LIMITS.list.choice),
    budget: z.array(z.object({ label: name, amountCents: z.int().nullable() })).max(LIMITS.list.choice),
    born: z
      .object({ meetingId: id, meetingTitle: name, heldOn: day, decision: z.string().max(80).nullable() })
      .nullable(),
    news: z.array(progressNote).max(LIMITS.list.page),
    /** May this reader change the action, or only read it? */
    mayChange: z.boolean(),
    mayReport: z.boolean(),
  })
  .meta({ id: 'ActionPage' });
export type ActionPage = z.output<typeof actionPage>;
