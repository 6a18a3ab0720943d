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

export const isBlank = (row: Row): boolean => row.every((cell) => textOf(cell) === '');
