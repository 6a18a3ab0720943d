import type { ActionStatus } from './action-status.ts';

/** A cell to write: words, a number, or a day (`YYYY-MM-DD`). */
export type SheetCell = string | number | { readonly day: string } | null;

/** The columns of a plan on a sheet, in their order: the first ones are read back by the import. */
export const PLAN_COLUMNS = [
  'axisNumber',
  'axis',
  'objectiveNumber',
  'objective',
  'number',
  'action',
  'leads',
  'body',
  'status',
  'starts',
  'due',
  'progress',
  'daysLate',
  'news',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

interface Heading {
  id: string;
  number: string | null;
  title: string;
}

export interface PlanToWrite {
  axes: readonly (Heading & { objectives: readonly Heading[] })[];
  actions: readonly {
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
  }[];
}

const dayOf = (day: string | null): SheetCell => (day ? { day } : null);

/** One line for each action, its headings repeated, so that a filter of the spreadsheet loses nothing. */
export function planLines(
  { axes, actions }: PlanToWrite,
  statusWord: (status: ActionStatus) => string,
): Record<PlanColumn, SheetCell>[] {
  const axisOf = new Map(axes.map((axis) => [axis.id, axis]));
  const objectiveOf = new Map(axes.flatMap(({ objectives }) => objectives).map((one) => [one.id, one]));
  return actions.map((action) => {
    const axis = action.axisId ? axisOf.get(action.axisId) : undefined;
    const objective = action.objectiveId ? objectiveOf.get(action.objectiveId) : undefined;
    return {
      axisNumber: axis?.number ?? null,
      axis: axis?.title ?? null,
      objectiveNumber: objective?.number ?? null,
      objective: objective?.title ?? null,
      number: action.number,
      action: action.title,
      leads: [action.lead?.name, action.leadOrganization?.name].filter(Boolean).join(' / ') || null,
      body: action.body?.label ?? null,
      status: statusWord(action.status),
      starts: dayOf(action.startsOn),
      due: action.dueText ?? dayOf(action.dueOn),
      progress: action.progress,
      daysLate: action.daysLate > 0 ? action.daysLate : null,
      news: dayOf(action.newsAt && action.newsAt.slice(0, 10)),
    };
  });
}
