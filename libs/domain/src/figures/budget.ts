import { BUDGET_FIGURES, totalOf } from '../action-plan/budget.ts';
import { type FigureRow, type FiguresSection, figure, known, type Said, UNKNOWN } from './figure.ts';
import { type Period, yearsTouched } from './period.ts';
import type { FiguresSnapshot, SnapshotBudgetLine } from './snapshot.ts';

/** What is asked for, granted and spent: unknown where nobody said, a least where some did not. */
const totalsOf = (lines: readonly SnapshotBudgetLine[]): [Said, Said, Said] => {
  const said = BUDGET_FIGURES.map((field): Said => {
    const total = totalOf(lines.map((line) => line[field]));
    return total ? { state: total.atLeast ? 'AT_LEAST' : 'KNOWN', value: total.cents } : UNKNOWN;
  });
  return said as [Said, Said, Said];
};

/** Funders in the order of what they granted, then of their names; lines that name none come last. */
function byFunder(lines: readonly SnapshotBudgetLine[]): FigureRow[] {
  const names = new Map(lines.map(({ funderId, funder }) => [funderId, funder]));
  const rows = [...names].map(([key, label]) => ({
    ...{ key, label, depth: 0 },
    cells: totalsOf(lines.filter(({ funderId }) => funderId === key)),
  }));
  return rows.toSorted((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return (b.cells[1].value ?? 0) - (a.cells[1].value ?? 0) || (a.label ?? '').localeCompare(b.label ?? '', 'fr');
  });
}

/** Money of the calendar years that the period touches: lines have a year and no day. */
export function budgetSection({ plan }: FiguresSnapshot, period: Period): FiguresSection {
  const years = yearsTouched(period);
  const all = plan?.budget ?? [];
  const lines = all.filter(({ year }) => year !== null && years.includes(year));
  const [requested, granted, spent] = totalsOf(lines);
  return {
    key: 'BUDGET',
    inner: false,
    figures: [
      figure('BUDGET_REQUESTED', requested),
      figure('BUDGET_GRANTED', granted),
      figure('BUDGET_SPENT', spent),
      figure('BUDGET_UNDATED', known(all.filter(({ year }) => year === null).length)),
    ],
    tables: [
      {
        key: 'BUDGET_BY_FUNDER',
        columns: ['REQUESTED', 'GRANTED', 'SPENT'],
        rows: byFunder(lines),
        about: null,
        overlapping: false,
      },
    ],
  };
}
