import type { ColumnPart } from '../column-part.ts';
import { NO_PART } from '../column-part.ts';
import type { ColumnField } from '../columns.ts';
import type { RowReader } from '../row-reader.ts';
import { BETWEEN } from './figures-summary.ts';
import { piecesOf } from './list-cell.ts';

/** What a list says of what is no number, in the words of the council's plan. */
export interface KeptWords {
  /** A baseline that is no number. */
  readonly baseline: (text: string) => string;
  /** The name of an indicator that has none. */
  readonly indicator: string;
}

/** How the cells of a row that hold lists are read. */
export interface FigureReading {
  readonly parts: readonly ColumnPart[];
  /** Each cell holds one thing, as in a sheet that has a line for each. */
  readonly whole: boolean;
  readonly words: KeptWords;
  /** Is this an organisation that the council or the file knows? */
  readonly isOrganization: (name: string) => boolean;
}

export const partOf = ({ parts }: FigureReading, column: number): ColumnPart => parts[column] ?? NO_PART;

/** The cell as it was written: its lines and blanks are words of a name. */
export const exactText = (reader: RowReader, column: number): string => String(reader.cell(column) ?? '').trim();

/** A cell of more things is no list: the rest stays one text, which finds no room and is said. */
const MOST_PIECES = 60;

/** The things a cell names. */
export function textsOf(text: string, { whole }: FigureReading, cut = piecesOf): string[] {
  if (text === '' || whole) return text === '' ? [] : [text];
  const pieces = cut(text);
  return pieces.length <= MOST_PIECES
    ? pieces
    : [...pieces.slice(0, MOST_PIECES), pieces.slice(MOST_PIECES).join(BETWEEN)];
}

/** Of a remark, in characters: the cell itself is shown beside it. */
export const LONGEST_REMARK = 2_000;

/** The items whose texts all have the length they may have; the others are said, in one remark. */
export function keepFitting<Item>(
  reader: RowReader,
  items: readonly Item[],
  sizes: (item: Item) => readonly (readonly [text: string, longest: number])[],
): Item[] {
  const longIn = (item: Item) => sizes(item).find(([text, longest]) => text.length > longest)?.[0];
  const long = items.flatMap((item) => longIn(item) ?? []);
  if (long.length > 0) reader.tell('TEXT_TOO_LONG', null, long.join(BETWEEN).slice(0, LONGEST_REMARK));
  return items.filter((item) => longIn(item) === undefined);
}

/** The columns of a field that speak of the thing of this rank. */
export const columnsAt = (reader: RowReader, reading: FigureReading, field: ColumnField, rank: number): number[] =>
  reader.columnsOf(field).filter((column) => (partOf(reading, column).rank ?? 1) === rank);

/** The ranks that columns of these fields speak of, in order. */
export function ranksOf(reader: RowReader, reading: FigureReading, fields: readonly ColumnField[]): number[] {
  const columns = fields.flatMap((field) => reader.columnsOf(field));
  return [...new Set(columns.map((column) => partOf(reading, column).rank ?? 1))].toSorted((one, two) => one - two);
}

/** The first filled cell of a field at a rank: its column and its text; the column is null when it has none. */
export function firstAt(reader: RowReader, reading: FigureReading, field: ColumnField, rank: number) {
  for (const column of columnsAt(reader, reading, field, rank)) {
    const text = exactText(reader, column);
    if (text !== '') return { column, text };
  }
  return { column: null, text: '' };
}
