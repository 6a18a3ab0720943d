import { describe, expect, it } from '@jest/globals';
import { BUDGET_FIGURES, budgetByYear, totalOf } from './budget.ts';

const line = (year: number | null, requestedCents: number | null, grantedCents: number | null = null) => ({
  ...{ year, requestedCents, grantedCents, spentCents: null },
});

/** The same lists at each run: a small generator with a seed. */
function* lists(count: number): Generator<(number | null)[]> {
  let seed = 20_261_130;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let made = 0; made < count; made += 1)
    yield Array.from({ length: next(7) }, () => (next(3) === 0 ? null : next(1_000_000_00)));
}

describe('a total', () => {
  it('is no zero when nothing is known, and a zero when zero is', () => {
    expect(totalOf([])).toBeNull();
    expect(totalOf([null, null])).toBeNull();
    expect(totalOf([0])).toEqual({ cents: 0, atLeast: false });
  });

  it('says "at least" exactly when something is unknown, in whatever order, and never loses a cent', () => {
    for (const amounts of lists(500)) {
      const known = amounts.flatMap((amount) => (amount === null ? [] : [amount]));
      const total = totalOf(amounts);
      expect(total === null).toBe(known.length === 0);
      expect(total?.atLeast ?? false).toBe(known.length > 0 && amounts.includes(null));
      expect(totalOf(amounts.toReversed())).toEqual(total);
      // the total of all is the total of two halves put together
      const half = Math.floor(amounts.length / 2);
      const halves = [totalOf(amounts.slice(0, half)), totalOf(amounts.slice(half))];
      expect(totalOf(halves.map((part) => part?.cents ?? null))?.cents ?? 0).toBe(total?.cents ?? 0);
      // knowing one more amount never makes it smaller
      expect(totalOf([...amounts, 1])?.cents).toBe((total?.cents ?? 0) + 1);
    }
  });
});

it('puts lines under their year, those without year last, and sums years to the whole', () => {
  const { years, totals } = budgetByYear([line(null, 5), line(2027, null, 7), line(2026, 100), line(2027, 30)]);
  expect(years.map(({ year, lines }) => [year, lines.length])).toEqual([
    [2026, 1],
    [2027, 2],
    [null, 1],
  ]);
  expect(years[1]?.totals.requestedCents).toEqual({ cents: 30, atLeast: true });
  expect(totals).toEqual({
    requestedCents: { cents: 135, atLeast: true },
    grantedCents: { cents: 7, atLeast: true },
    spentCents: null,
  });
  for (const figure of BUDGET_FIGURES) {
    const sum = years.reduce((cents, year) => cents + (year.totals[figure]?.cents ?? 0), 0);
    expect(sum).toBe(totals[figure]?.cents ?? 0);
  }
});
