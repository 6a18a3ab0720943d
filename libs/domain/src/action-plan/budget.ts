/** Amounts of one line, in cents of euro; `null` is unknown, never zero. */
export interface BudgetFigures {
  requestedCents: number | null;
  grantedCents: number | null;
  spentCents: number | null;
}

export const BUDGET_FIGURES = [
  'requestedCents',
  'grantedCents',
  'spentCents',
] as const satisfies readonly (keyof BudgetFigures)[];
export type BudgetFigure = (typeof BUDGET_FIGURES)[number];

/** A sum; `atLeast` when some of what it sums is unknown. */
export interface Total {
  cents: number;
  atLeast: boolean;
}

/** The sum of what is known, `null` when nothing is: an unknown amount is no zero. */
export function totalOf(amounts: readonly (number | null)[]): Total | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  return { cents: known.reduce((sum, amount) => sum + amount, 0), atLeast: known.length < amounts.length };
}

/** The three totals of some lines. */
export type Totals = Record<BudgetFigure, Total | null>;

const totalsOf = (lines: readonly BudgetFigures[]): Totals => ({
  requestedCents: totalOf(lines.map(({ requestedCents }) => requestedCents)),
  grantedCents: totalOf(lines.map(({ grantedCents }) => grantedCents)),
  spentCents: totalOf(lines.map(({ spentCents }) => spentCents)),
});

/** Lines by year, the earliest first and those without year last, each with its totals, and the totals of all. */
export function budgetByYear<L extends BudgetFigures & { year: number | null }>(
  lines: readonly L[],
): { years: { year: number | null; lines: L[]; totals: Totals }[]; totals: Totals } {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return {
    years: years.map((year) => {
      const ofYear = lines.filter((line) => line.year === year);
      return { year, lines: ofYear, totals: totalsOf(ofYear) };
    }),
    totals: totalsOf(lines),
  };
}
