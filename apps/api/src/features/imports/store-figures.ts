import { budgetText } from '@trame/domain/imports/figures/merge-figures';
import type { FigureChange, FigureList, FigureWrites } from '@trame/domain/imports/plan/plan-writes';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/insert-rows.ts';
import { Conflict } from '../../platform/errors/refusals.ts';
import { BUDGET_LINES, INDICATORS, MEASUREMENTS, MILESTONES } from '../action-sheet/index.ts';
import type { WrittenRow } from './written-rows.ts';

const BUDGET = {
  ...{ id: 'uuid', action_id: 'uuid', label: 'text', year: 'smallint', funder_id: 'uuid' },
  ...{ amount_cents: 'bigint', granted_cents: 'bigint', spent_cents: 'bigint' },
};
const INDICATOR = {
  ...{ id: 'uuid', action_id: 'uuid', label: 'text', unit: 'text', baseline: 'numeric', target: 'numeric' },
  ...{ target_text: 'text', source: 'text', created_at: 'timestamptz' },
};
const MEASUREMENT = { id: 'uuid', indicator_id: 'uuid', value: 'numeric', measured_on: 'date', note: 'text' };
const MILESTONE = { id: 'uuid', action_id: 'uuid', title: 'text', due_on: 'date', done: 'boolean' };

/** Where each list is stored, and the column of each of its fields. */
export const FIGURE_TABLES: Readonly<
  Record<FigureList, { readonly table: `app.${string}`; readonly columns: Readonly<Record<string, string>> }>
> = { budget: BUDGET_LINES, indicators: INDICATORS, measurements: MEASUREMENTS, milestones: MILESTONES };

const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * Writes the lists that actions gain, one statement a table, and the lines that take other values.
 * @throws Conflict when somebody changed one of these since it was read
 */
export async function storeFigures(tx: EntityManager, writes: FigureWrites): Promise<WrittenRow[]> {
  const { budget, indicators, measurements, milestones, changes } = writes;
  await insertRows(tx, 'app.action_budget_line', BUDGET, budget.map(budgetRow));
  await insertRows(tx, 'app.indicator', INDICATOR, indicators.map(indicatorRow));
  await insertRows(tx, 'app.measurement', MEASUREMENT, measurements.map(measurementRow));
  await insertRows(tx, 'app.milestone', MILESTONE, milestones.map(milestoneRow));
  const changed: WrittenRow[] = [];
  for (const change of changes) changed.push(await storeChange(tx, change));
  return [
    ...budget.map((line) => ({ table: 'app.action_budget_line' as const, id: line.id, name: budgetText(line) })),
    ...indicators.map(({ id, label }) => ({ table: 'app.indicator' as const, id, name: label })),
    ...measurements.map(({ id, label }) => ({ table: 'app.measurement' as const, id, name: label })),
    ...milestones.map(({ id, title }) => ({ table: 'app.milestone' as const, id, name: title })),
    ...changed,
  ];
}

const budgetRow = (line: FigureWrites['budget'][number]) => ({
  ...{ id: line.id, action_id: line.actionId, label: line.label, year: line.year, funder_id: line.funderId },
  ...{ amount_cents: line.requestedCents, granted_cents: line.grantedCents, spent_cents: line.spentCents },
});

/** Read in the order they were created: a millisecond apart, they stay in that of the file. */
const indicatorRow = (
  { id, actionId, label, unit, baseline, target, targetText, source }: FigureWrites['indicators'][number],
  at: number,
) => ({
  ...{ id, action_id: actionId, label, unit: orNull(unit), baseline, target, target_text: orNull(targetText) },
  ...{ source: orNull(source), created_at: new Date(Date.now() + at).toISOString() },
});

const measurementRow = ({ id, indicatorId, value, measuredOn, note }: FigureWrites['measurements'][number]) => {
  return { id, indicator_id: indicatorId, value, measured_on: measuredOn, note: orNull(note) };
};

const milestoneRow = ({ id, actionId, title, dueOn, done }: FigureWrites['milestones'][number]) => {
  return { id, action_id: actionId, title, due_on: dueOn, done };
};

/** Gives a line the values of `fields`, at the version it was read at; false when it has another. */
export async function setFields(
  tx: EntityManager,
  list: FigureList,
  { id, version }: { id: string; version: number },
  fields: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { table, columns } = FIGURE_TABLES[list];
  const names = Object.keys(fields).filter((name) => Object.hasOwn(columns, name));
  const set = names.map((name, at) => `${columns[name]} = $${at + 3}`);
  const [, count] = await tx.query<[unknown[], number]>(
    `update ${table} set ${[...set, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
    [id, version, ...names.map((name) => fields[name])],
  );
  return count === 1;
}

async function storeChange(tx: EntityManager, change: FigureChange): Promise<WrittenRow> {
  const { list, id, version, name, before, after } = change;
  if (!(await setFields(tx, list, change, after))) throw new Conflict();
  return { table: FIGURE_TABLES[list].table, id, name, version: version + 1, before };
}
