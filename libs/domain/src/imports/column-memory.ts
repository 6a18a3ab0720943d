import { fold } from './cells/fold.ts';
import { type PlacedColumn, partNames } from './column-part.ts';
import type { ImportKind } from './columns.ts';
import { type Row, textOf } from './sheet.ts';

/** What a council once said that a column holds, by one of the keys of its heading. */
export type Recall = (key: string) => PlacedColumn | undefined;

export const NO_MEMORY: Recall = () => undefined;

const YEAR = /\b20\d\d\b/u;

const yearIn = (heading: string): number | null => {
  const [year] = YEAR.exec(heading) ?? [];
  return year === undefined ? null : Number(year);
};

/**
 * By what the columns under these headings are remembered, the most exact key first: spelling, case and accents do not
 * count, the second of two equal headings is told from the first, and "Fonds 2027" is known from "Fonds 2026".
 * @returns no key for a column without heading: nothing tells it from another
 */
export function keysOf(kind: ImportKind, headings: Row): string[][] {
  const met = new Map<string, number>();
  return Array.from(headings, (cell) => {
    const heading = fold(textOf(cell));
    if (heading === '') return [];
    const rank = (met.get(heading) ?? 0) + 1;
    met.set(heading, rank);
    const exact = `${kind} ${heading} ${rank}`;
    return YEAR.test(heading) ? [exact, `${kind} ${heading.replace(YEAR, 'year')}`] : [exact];
  });
}

/** What the council said of each column; null of those it never named. A year in the heading is the year of the column. */
export function recallColumns(kind: ImportKind, headings: Row, recall: Recall): (PlacedColumn | null)[] {
  return keysOf(kind, headings).map((keys, column) => {
    const known = keys.map(recall).find(Boolean);
    if (!known) return null;
    const year = yearIn(textOf(headings[column]));
    return year !== null && partNames(known.field).includes('year')
      ? { field: known.field, part: { ...known.part, year } }
      : known;
  });
}

/** Whether two columns hold the same thing. */
export const isSame = (one: PlacedColumn, other: PlacedColumn): boolean =>
  one.field === other.field &&
  one.part.year === other.part.year &&
  one.part.funder === other.part.funder &&
  one.part.rank === other.part.rank;
