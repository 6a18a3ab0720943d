/** One cell of a spreadsheet. A date cell travels as its ISO day, so that no time zone can move it. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** What a person sees in the cell: outer spaces removed, inner ones (no-break too) reduced to one; '' when empty. */
export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).replace(/\s+/gu, ' ').trim();

/** The same with its no-break spaces kept: French typography, in words that are kept as they were written. */
export const wordsIn = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();

/** The same with its lines kept too, for texts of several paragraphs. */
export const linesIn = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .split('\n')
    .map((line) => wordsIn(line))
    .join('\n')
    .trim();

export const isBlank = (row: Row): boolean => row.every((cell) => textOf(cell) === '');
