/** In points. */
export const TABLE_SIZE = 12;
const POINTS = 72;
/** A line of text, in inches. */
const LINE = (TABLE_SIZE * 1.2) / POINTS;
/** What a cell keeps free above and below, and at both sides, in inches. */
export const CELL = { x: 0.08, y: 0.05 };
/** A character of bold Arial is 0.56 of its size at most on average, and the end of a line stays empty. */
const CHARACTER = (TABLE_SIZE * 0.6) / POINTS;

/** How many lines some words take in a column, `width` in inches; rather too many than too few. */
function linesIn(words: string, width: number): number {
  const fits = Math.max(1, Math.floor((width - 2 * CELL.x) / CHARACTER));
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)), 0);
}

/** How high a row of a table becomes, in inches, `widths` those of its columns; a single cell spans them all. */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((words, at) => linesIn(words, cells.length === 1 ? all : (widths[at] ?? all)));
  return Math.max(...lines) * LINE + 2 * CELL.y;
}

/** Rows that stay together: a heading of some lines, or `null`, and one line under it. */
export interface Row<L> {
  heading: string | null;
  line: L;
  /** In inches, heading included. */
  height: number;
}

/** The rows of each slide: `first` inches on the first one, `next` on those after it. No slide is without a row. */
export function paged<L>(rows: readonly Row<L>[], first: number, next: number): Row<L>[][] {
  const pages: Row<L>[][] = [];
  let left = 0;
  for (const row of rows) {
    if (pages.length === 0 || row.height > left) {
      left = pages.length === 0 ? first : next;
      pages.push([]);
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
}
