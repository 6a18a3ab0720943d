import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';
import { LIMITS } from '@trame/contracts/limits';
import type { PlanBreakdown, PlanProgress, PlanQuestion, RolledGroup, RolledUp } from '@trame/contracts/plan-progress';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import {
  type HeadingNode,
  type RolledAction,
  type RollUp,
  rollUp,
  rollUpBy,
  rollUpHeadings,
  type SettledAction,
} from '@trame/domain/action-plan/roll-up';

interface Named {
  id: string;
  name: string;
}

/** What is known of an action beside its line. */
export interface ProgressFacts {
  id: string;
  doneOn: string | null;
  territory: Named[];
}

/** A line of the plan with all that rolling up asks for. */
export type ProgressAction = ActionRow & RolledAction & Pick<ProgressFacts, 'territory'>;

/** A line of the plan as the rules read it; its last news decide of silence alone, which is not rolled up. */
export const toProgressAction = (row: ActionRow, facts: ProgressFacts | undefined, today: string): ProgressAction => ({
  ...row,
  headingId: row.objectiveId ?? row.axisId,
  newsOn: today,
  doneOn: facts?.doneOn ?? null,
  territory: facts?.territory ?? [],
});

function toRolledUp({ actions, counted, progress, heaps, onTime }: RollUp): RolledUp {
  const rounded = (value: number | null) => (value === null ? null : Math.round(value));
  const { DONE: done, RUNNING: running, LATE: late, TO_START: toStart, LEFT: left } = heaps;
  return {
    actions,
    counted,
    progress: rounded(progress),
    heaps: { done, running, late, toStart, left },
    onTime: { ...onTime, rate: rounded(onTime.rate) },
  };
}

type Heading = HeadingNode & { number: string | null; title: string };

/** Each heading after the one it is under, with its words; the objectives of no axis come last, as in the plan. */
const headingsOf = ({ axes, objectives: loose }: Plan): Heading[] => [
  ...axes.flatMap(({ id, number, title, objectives }): Heading[] => [
    { id, parentId: null, number, title },
    ...objectives.map((objective) => ({ ...objective, parentId: objective.parentId ?? id })),
  ]),
  ...loose,
];

const named = (one: Named | null): Named[] => (one ? [one] : []);

/** What an action answers to each question; a name without words of its own is said in the reader's language. */
const ANSWERS: Readonly<Record<PlanQuestion, (action: ProgressAction) => Named[]>> = {
  STATUS: ({ status }) => [{ id: status, name: '' }],
  BODY: ({ body }) => named(body && { id: body.id, name: body.label }),
  ORGANIZATION: ({ leadOrganization }) => named(leadOrganization),
  TERRITORY: ({ territory }) => territory,
  THEME: ({ themes }) => themes.map((id) => ({ id, name: '' })),
  FRAMEWORK: ({ frameworkItems }) => frameworkItems.map((id) => ({ id, name: '' })),
  YEAR: ({ dueOn }) => named(dueOn ? { id: dueOn.slice(0, 4), name: dueOn.slice(0, 4) } : null),
};

/** States in their order, years in theirs, the others with most actions first; those that answer nothing come last. */
function ordered(by: PlanQuestion, groups: RolledGroup[]): RolledGroup[] {
  const places: readonly string[] = ACTION_STATUSES;
  return groups.toSorted((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (by === 'STATUS') return places.indexOf(a.key) - places.indexOf(b.key);
    if (by === 'YEAR') return a.key.localeCompare(b.key);
    return b.actions - a.actions || (a.label ?? '').localeCompare(b.label ?? '', 'fr');
  });
}

function brokenDown(by: PlanQuestion, some: SettledAction<ProgressAction>[], today: string): PlanBreakdown[] {
  const answersOf = ANSWERS[by];
  const all = some.map(({ action }) => answersOf(action));
  const names = new Map(all.flat().map(({ id, name }) => [id, name]));
  if (names.size === 0) return [];
  const groups = rollUpBy(some, (action) => answersOf(action).map(({ id }) => id), today).map(({ key, rolled }) => ({
    ...toRolledUp(rolled),
    key,
    label: (key && names.get(key)) || null,
  }));
  return [{ by, groups: ordered(by, groups), overlapping: all.some((answers) => answers.length > 1) }];
}

/** Those that are late, the longest first; a sub-action says which action it is a part of. */
function lateOf(some: readonly ProgressAction[], parts: readonly ProgressAction[]) {
  const titles = new Map(some.map(({ id, title }) => [id, title]));
  return [...some, ...parts]
    .filter(({ daysLate }) => daysLate > 0)
    .toSorted((a, b) => b.daysLate - a.daysLate || a.title.localeCompare(b.title, 'fr'))
    .map(({ id, number, title, daysLate, body, lead, parentId }) => ({
      ...{ id, number, title, daysLate, body, lead },
      partOf: titles.get(parentId ?? '') ?? null,
    }));
}

/** How far the plan is, from the actions a filter keeps and their parts; only the questions asked are answered. */
export function toPlanProgress(
  plan: Plan,
  some: SettledAction<ProgressAction>[],
  parts: readonly ProgressAction[],
  questions: readonly PlanQuestion[],
): PlanProgress {
  const { today, roadmap } = plan;
  const headings = headingsOf(plan);
  const rolled = rollUpHeadings(headings, some, today);
  const late = lateOf(
    some.map(({ action }) => action),
    parts,
  );
  const nowhere = some.filter(({ action }) => action.headingId === null);
  return {
    today,
    title: roadmap?.title ?? null,
    whole: toRolledUp(rollUp(some, today)),
    parts: parts.length,
    headings: headings.map(({ id, parentId, number, title }) => ({
      ...{ id, parentId, number, title },
      ...toRolledUp(rolled.get(id) ?? rollUp([], today)),
    })),
    unfiled: toRolledUp(rollUp(nowhere, today)),
    breakdowns: questions.flatMap((by) => brokenDown(by, some, today)),
    late: late.slice(0, LIMITS.list.choice),
    lateCount: late.length,
  };
}
