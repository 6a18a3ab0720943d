import type { BudgetFigures } from '../../action-plan/budget.ts';

/** Between the texts of several things in one cell. */
export const BETWEEN = ' ; ';

interface Named {
  readonly funder: string | null;
  readonly label: string;
}

/** Whose money it is and what for, line by line, as one cell says it; empty without a line. */
export const fundersText = (lines: readonly Named[]): string =>
  lines
    .map(({ funder, label }) => [funder, label].filter(Boolean).join(', '))
    .filter((text) => text !== '')
    .join(BETWEEN);

/** The sum asked for, in cents; null when any of it is unknown. */
export function requestedSum(lines: readonly Pick<BudgetFigures, 'requestedCents'>[]): number | null {
  const amounts = lines.map(({ requestedCents }) => requestedCents);
  const known = amounts.filter((cents) => cents !== null);
  return known.length === 0 || known.length < amounts.length ? null : known.reduce((sum, cents) => sum + cents, 0);
}
