import type { ActionRow, Plan, PlanQuery } from '@trame/contracts/action-plan-answers';
import { heapOf } from '@trame/domain/action-plan/late';
import { fold } from '@trame/domain/imports/cells/fold';

/** Does a line answer every question of the filter? */
export function matches(row: ActionRow, query: PlanQuery): boolean {
  if (query.body && row.body?.id !== query.body) return false;
  if (query.lead && row.lead?.id !== query.lead) return false;
  if (query.status && row.status !== query.status) return false;
  if (query.only === 'LATE' && row.daysLate === 0) return false;
  if (query.only === 'SILENT' && !row.silent) return false;
  if (query.before && !(row.dueOn && row.dueOn <= query.before)) return false;
  return !query.text || fold(`${row.number ?? ''} ${row.title}`).includes(fold(query.text));
}

const LAST = '9999-12-31';
const ORDER: Record<NonNullable<PlanQuery['sort']>, (a: ActionRow, b: ActionRow) => number> = {
  PLAN: () => 0,
  TITLE: (a, b) => a.title.localeCompare(b.title, 'fr'),
  DUE: (a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST),
  PROGRESS: (a, b) => b.progress - a.progress,
  NEWS: (a, b) => (b.newsAt ?? '').localeCompare(a.newsAt ?? ''),
};

/** Sorted for reading; the plan's own order stays where two lines are equal. */
export const sorted = (rows: ActionRow[], sort: PlanQuery['sort']): ActionRow[] => rows.toSorted(ORDER[sort ?? 'PLAN']);

/** The heaps of the whole plan. */
export function counted(rows: readonly ActionRow[], today: string): Plan['counts'] {
  const counts = { all: rows.length, done: 0, running: 0, late: 0, toStart: 0, left: 0, silent: 0 };
  const heaps = { DONE: 'done', RUNNING: 'running', LATE: 'late', TO_START: 'toStart', LEFT: 'left' } as const;
  for (const row of rows) {
    counts[heaps[heapOf({ ...row, newsOn: today }, today)]] += 1;
    if (row.silent) counts.silent += 1;
  }
  return counts;
}
