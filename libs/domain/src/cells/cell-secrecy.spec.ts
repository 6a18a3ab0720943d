import { describe, expect, it } from '@jest/globals';
import { addedUp, CELL_COUNTERS, cellFormOn, formGroups, leftToCount, situationsIn } from './cell-form.ts';
import { type CellFigure, exactAccount, maskedAccount, maskedLines, mayTellYear, stepOf } from './cell-secrecy.ts';

/** Every list of `length` numbers from 0 to `most`. */
function lists(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  return lists(length - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, value) => [...rest, value]));
}
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * What somebody who knows the rule and reads `shown` can still think: for each hidden place, the numbers under 5 that
 * some list with the same reading has there.
 */
function stillThinkable(all: readonly number[][], shown: (values: number[]) => unknown): Map<string, Set<number>[]> {
  const readings = new Map<string, Set<number>[]>();
  for (const values of all) {
    const reading = JSON.stringify(shown(values));
    const places = readings.get(reading) ?? values.map(() => new Set<number>());
    for (const [at, value] of values.entries()) places[at]?.add(value);
    readings.set(reading, places);
  }
  return readings;
}

/** A small number must never be narrowed below the whole of 0 to 4 (or to the total when that is less). */
function narrowed(readings: Map<string, Set<number>[]>): string[] {
  return [...readings]
    .filter(([, places]) =>
      places.some((thinkable) => {
        const small = [...thinkable].filter((value) => value < 5);
        return small.length > 0 && small.length < 5;
      }),
    )
    .map(([reading]) => reading);
}

// all lists whose numbers add up to no more than the largest one listed: none is missing among those read alike
const complete = (length: number, most: number) => lists(length, most).filter((values) => sumOf(values) <= most);

describe('the lines of a whole that everybody knows', () => {
  const known = (mask: (values: number[]) => CellFigure[]) => (values: number[]) =>
    sumOf(values) < 5 ? 'under' : [sumOf(values), mask(values)];

  it.each([
    [2, 40],
    [3, 24],
    [4, 17],
    [5, 13],
  ])('%i lines up to %i leave every small number free, even to whoever knows the rule', (length, most) => {
    expect(narrowed(stillThinkable(complete(length, most), known(maskedLines)))).toEqual([]);
  });

  it('would be read by subtraction if small numbers alone were hidden: the comparison can fail', () => {
    const naive = (values: number[]) =>
      values.map((value) => ({ value: value < 5 ? null : value, under: value < 5 }) satisfies CellFigure);
    expect(narrowed(stillThinkable(complete(3, 24), known(naive)))).not.toEqual([]);
  });

  it.each([
    ['tells large numbers as they are', [12, 7, 5], ['12', '7', '5']],
    ['hides several small ones among large ones', [12, 3, 2, 0], ['12', '<5', '<5', '<5']],
    ['tells nothing when one alone is small', [12, 9, 3], ['–', '–', '–']],
    ['tells nothing when the small ones are next to nothing', [12, 0, 0, 1], ['–', '–', '–', '–']],
    ['tells nothing when all are small', [4, 3, 2], ['–', '–', '–']],
  ])('%s', (_what, values, shown) => {
    expect(maskedLines(values).map(({ value, under }) => (under ? '<5' : String(value ?? '–')))).toEqual(shown);
  });
});

describe('a year beside the steps of its meetings', () => {
  const read = (values: number[]) => [values.map(stepOf), mayTellYear(values) ? sumOf(values) : null];

  it.each([
    [1, 24],
    [2, 19],
    [3, 14],
    [4, 9],
  ])('%i meetings up to %i leave every small one free', (length, most) => {
    expect(narrowed(stillThinkable(lists(length, most), read))).toEqual([]);
  });

  it('would betray a calm meeting if the others were told exactly: the comparison can fail', () => {
    const exact = (values: number[]) => [values.map((value) => (value < 5 ? '<5' : value)), sumOf(values)];
    expect(narrowed(stillThinkable(lists(3, 14), exact))).not.toEqual([]);
  });

  it('is told for the usual cell, with calm meetings in it', () => {
    expect(mayTellYear([6, 7, 3, 8, 5, 4, 6, 9, 2, 7])).toBe(true);
    expect(mayTellYear([6, 7, 8])).toBe(true);
    expect(mayTellYear([3])).toBe(false);
  });
});

describe('the account of a cell', () => {
  const form = cellFormOn('2026-05-04');
  const counts = {
    SITUATION_NEW: 9,
    SITUATION_KNOWN: 14,
    THEME_HOUSING: 12,
    THEME_ISOLATION: 7,
    THEME_SQUALOR: 4,
  } as const;

  it('counts by the edition of the day, whose lines each belong to one group', () => {
    expect(cellFormOn('2020-01-01').edition).toBe(form.edition);
    expect(formGroups(form).flatMap(({ counters }) => counters)).toEqual([...CELL_COUNTERS]);
  });

  it('adds up, and says what was not given a line', () => {
    const year = addedUp([counts, { SITUATION_NEW: 1 }]);
    expect([situationsIn(year), year.SITUATION_NEW, leftToCount(counts, 'THEME')]).toEqual([24, 10, 0]);
  });

  it('is exact for those who count and masked for others', () => {
    const figure = (account: ReturnType<typeof exactAccount>, counter: string) =>
      account.groups.flatMap(({ figures }) => figures).find((one) => one.counter === counter);
    expect(figure(exactAccount(form, counts), 'THEME_SQUALOR')).toMatchObject({ value: 4, under: false });
    const masked = maskedAccount(form, counts);
    expect(masked.total).toEqual({ value: 23, under: false });
    expect(figure(masked, 'THEME_HOUSING')).toMatchObject({ value: 12 });
    expect(figure(masked, 'THEME_SQUALOR')).toMatchObject({ value: null, under: true });
    expect(figure(masked, 'OUTCOME_CLOSED')).toMatchObject({ value: null, under: false });
  });

  it('says no line of a year that is small itself', () => {
    const masked = maskedAccount(form, { SITUATION_NEW: 3 });
    expect(masked.total).toEqual({ value: null, under: true });
    expect(masked.groups.flatMap(({ figures }) => figures).every(({ value, under }) => value === null && !under)).toBe(
      true,
    );
  });
});
