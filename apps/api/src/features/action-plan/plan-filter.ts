import type { ActionRow, Plan, PlanQuery } from '@trame/contracts/action-plan-answers';
import { heapOf } from '@trame/domain/action-plan/late';
import { serves } from '@trame/domain/frameworks/item-ref';
import { fold } from '@trame/domain/imports/cells/fold';
import type { CouncilContext } from '../../platform/http/context.ts';

/** Who reads the plan, and the groups they lead. */
export interface PlanReader extends Pick<CouncilContext, 'role' | 'personId'> {
  leads: readonly string[];
}

/** All for the coordination, those of their groups for leads, their own for everybody. */
export function looksAfter(
  { role, personId, leads }: PlanReader,
  { lead, body }: Pick<ActionRow, 'lead' | 'body'>,
): boolean {
  if (role === 'COORDINATOR') return true;
  return lead?.id === personId || (role === 'LEAD' && body !== null && leads.includes(body.id));
}

/** Does a line answer every question of the filter? */
export function matches(row: ActionRow, query: PlanQuery, reader: PlanReader): boolean {
  if (query.whose && !looksAfter(reader, row)) return false;
  if (query.body && row.body?.id !== query.body) return false;
  if (query.lead && row.lead?.id !== query.lead) return false;
  if (query.status && row.status !== query.status) return false;
  if (query.only === 'LATE' && row.daysLate === 0) return false;
  if (query.only === 'SILENT' && !row.silent) return false;
  if (query.only === 'INCOMPLETE' && row.missing.length === 0) return false;
  if (query.before && !(row.dueOn && row.dueOn <= query.before)) return false;
  if (query.framework && !serves(row.frameworkItems, query.framework)) return false;
  if (query.theme && !row.themes.includes(query.theme)) return false;
  if (query.public && !row.publics.includes(query.public)) return false;
  return !query.text || fold(`${row.number ?? ''} ${row.title}`).includes(fold(query.text));
}

type Sort = NonNullable<PlanQuery['sort']>;

const KEYS: Record<Exclude<Sort, 'PLAN'>, (row: ActionRow) => string | number | null> = {
  TITLE: ({ title }) => title,
  DUE: ({ dueOn }) => dueOn,
  PROGRESS: ({ progress }) => progress,
  NEWS: ({ newsAt }) => newsAt,
};

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'fr');

/** Sorted for reading: what has no date comes last both ways, and the plan's own order stays where two lines are equal. */
export function sorted(rows: ActionRow[], { sort = 'PLAN', direction = 'asc' }: PlanQuery): ActionRow[] {
  if (sort === 'PLAN') return rows;
  const keyOf = KEYS[sort];
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}

/** The heaps of the whole plan. */
export function counted(rows: readonly ActionRow[], today: string): Plan['counts'] {
  const counts = { all: rows.length, done: 0, running: 0, late: 0, toStart: 0, left: 0, silent: 0, incomplete: 0 };
  const heaps = { DONE: 'done', RUNNING: 'running', LATE: 'late', TO_START: 'toStart', LEFT: 'left' } as const;
  for (const row of rows) {
    counts[heaps[heapOf({ ...row, newsOn: today }, today)]] += 1;
    if (row.silent) counts.silent += 1;
    if (row.missing.length > 0) counts.incomplete += 1;
  }
  return counts;
}
