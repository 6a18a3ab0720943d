import { proposeLayout } from '../src/imports/layout.ts';
import { previewPlan } from '../src/imports/plan/plan-preview.ts';
import type { Cell, Sheet } from '../src/imports/sheet.ts';
import { someTools } from './a-reading.ts';

const NONE = { corrections: new Map(), decisions: new Map(), separate: new Set<string>() };
export const NOBODY = { organizations: [], people: [], axes: [], actions: [] };

/** A workbook as the import reads it, with all that it says but what every sample here lacks. */
export function readPlan(
  sheets: readonly Sheet[],
  known: Parameters<typeof previewPlan>[2] = NOBODY,
  tools = someTools,
) {
  const { rows, lines } = previewPlan(sheets, proposeLayout(sheets), known, NONE, tools);
  const said = rows.flatMap(({ row }) => row.issues.map(({ code, text }) => [row.line, code, text] as const));
  return { rows, lines, said: said.filter(([, code]) => !/^(?:NUMBER|STATUS)_MISSING$/u.test(code)) };
}

export const aSheet = (name: string, ...rows: Cell[][]): Sheet => ({ name, rows });

/** Each line of a budget: year, funder, label, and in euros what is asked, granted, spent. */
export const budgetOf = ({ rows }: ReturnType<typeof readPlan>, at = 0) =>
  rows[at]?.figures.budget.map(({ item }) => [
    ...[item.year, item.funder, item.label],
    ...[item.requestedCents, item.grantedCents, item.spentCents].map((cents) => (cents === null ? null : cents / 100)),
  ]);
