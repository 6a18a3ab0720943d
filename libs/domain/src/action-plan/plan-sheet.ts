import type { ActionStatus } from './action-status.ts';
import type { ObjectiveLevel } from './objective-level.ts';

/** A cell to write: words, a number, or a day (`YYYY-MM-DD`). */
export type SheetCell = string | number | { readonly day: string } | null;

/** The columns of a plan on a sheet, in their order: the first ones are read back by the import. */
export const PLAN_COLUMNS = [
  'axisNumber',
  'axis',
  'objectiveNumber',
  'objective',
  'operationalNumber',
  'operational',
  'number',
  'action',
  'partOf',
  'leads',
  'body',
  'status',
  'starts',
  'due',
  'progress',
  'daysLate',
  'news',
  'themes',
  'frameworkItems',
  'publics',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

interface Heading {
  id: string;
  number: string | null;
  title: string;
}

interface Objective extends Heading {
  level: ObjectiveLevel;
  parentId: string | null;
}

export interface PlanToWrite {
  axes: readonly (Heading & { objectives: readonly Objective[] })[];
  /** Those that stand in no axis. */
  objectives: readonly Objective[];
  actions: readonly {
    id: string;
    parentId: string | null;
    axisId: string | null;
    objectiveId: string | null;
    number: string | null;
    title: string;
    status: ActionStatus;
    lead: { name: string } | null;
    leadOrganization: { name: string } | null;
    body: { label: string } | null;
    startsOn: string | null;
    dueOn: string | null;
    dueText: string | null;
    progress: number;
    daysLate: number;
    newsAt: string | null;
    themes: readonly string[];
    frameworkItems: readonly string[];
    publics: readonly string[];
  }[];
}

/** What an action serves, by the column it is told in. */
export type ServedColumn = 'themes' | 'frameworkItems' | 'publics';

/** Items hold commas and slashes of their own. */
const BETWEEN = ' ; ';

const dayOf = (day: string | null): SheetCell => (day ? { day } : null);

/** One line for each action, its headings repeated, so that a filter of the spreadsheet loses nothing. */
export function planLines(
  { axes, objectives, actions }: PlanToWrite,
  statusWord: (status: ActionStatus) => string,
  servedWord: (column: ServedColumn, code: string) => string,
): Record<PlanColumn, SheetCell>[] {
  const several = (column: ServedColumn, codes: readonly string[]): SheetCell =>
    codes.map((code) => servedWord(column, code)).join(BETWEEN) || null;
  const axisOf = new Map(axes.map((axis) => [axis.id, axis]));
  const everyObjective = [...axes.flatMap((axis) => axis.objectives), ...objectives];
  const objectiveOf = new Map(everyObjective.map((one) => [one.id, one]));
  const titleOf = new Map(actions.map(({ id, title }) => [id, title]));
  return actions.map((action) => {
    const axis = action.axisId ? axisOf.get(action.axisId) : undefined;
    const filedIn = action.objectiveId ? objectiveOf.get(action.objectiveId) : undefined;
    const operational = filedIn?.level === 'OPERATIONAL' ? filedIn : undefined;
    const objective = operational ? objectiveOf.get(operational.parentId ?? '') : filedIn;
    return {
      axisNumber: axis?.number ?? null,
      axis: axis?.title ?? null,
      objectiveNumber: objective?.number ?? null,
      objective: objective?.title ?? null,
      operationalNumber: operational?.number ?? null,
      operational: operational?.title ?? null,
      number: action.number,
      action: action.title,
      partOf: (action.parentId && titleOf.get(action.parentId)) ?? null,
      leads: [action.lead?.name, action.leadOrganization?.name].filter(Boolean).join(' / ') || null,
      body: action.body?.label ?? null,
      status: statusWord(action.status),
      starts: dayOf(action.startsOn),
      due: action.dueText ?? dayOf(action.dueOn),
      progress: action.progress,
      daysLate: action.daysLate > 0 ? action.daysLate : null,
      news: dayOf(action.newsAt && action.newsAt.slice(0, 10)),
      themes: several('themes', action.themes),
      frameworkItems: several('frameworkItems', action.frameworkItems),
      publics: several('publics', action.publics),
    };
  });
}
