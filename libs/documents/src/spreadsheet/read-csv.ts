import type { Sheet } from '@trame/domain/imports/sheet';
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { accept, type SpreadsheetLimits } from './limits.ts';

const DELIMITERS = [';', ',', '\t'];
/** Lines, and characters: one endless line must not be cut three times over before it is refused. */
const SAMPLE = { lines: 50, characters: 200_000 };

/** The one sheet of a text file: UTF-8 with or without mark, UTF-16 or Windows-1252; `;`, `,` or tab. */
export function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Sheet[] {
  const text = decodeText(bytes);
  accept(longestStretch(text) <= 2 * limits.cell + 2, 'CELL_TOO_LONG');
  const rows = split(text, delimiterOf(text), limits.rows + 2);
  const kept = rows.at(-1)?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
  accept(kept.length <= limits.rows, 'TOO_MANY_ROWS');
  accept(
    kept.every((row) => row.length <= limits.columns),
    'TOO_MANY_COLUMNS',
  );
  return [{ name: '', rows: kept }];
}

const SEPARATORS = new Set([...DELIMITERS, '\n'].map((sign) => sign.charCodeAt(0)));

/**
 * The most characters without anything that may end a cell. A cell is at least half of it, all its quotes doubled: an
 * endless one is found here in no time, where the parser takes seconds.
 */
function longestStretch(text: string): number {
  let longest = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !SEPARATORS.has(text.charCodeAt(at))) continue;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return longest;
}

/** What keeps a spreadsheet program from computing a text, as our own exports write it, is no part of the text. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');

const split = (text: string, delimiter: string, preview: number): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data.map((row) => row.map(unguarded));

/**
 * The delimiter that cuts most lines into the same number of cells (then the one that makes most cells): texts hold
 * commas here and there, columns come on each line. The library's own guess gives up on short files and title lines.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE.characters);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, ...shapeOf(split(sample, delimiter, SAMPLE.lines)) }));
  return ranked.toSorted((one, other) => other.constant - one.constant || other.cells - one.cells)[0]?.delimiter ?? ';';
}

/** How many lines share the commonest width above one, and how many cells there are in all. */
function shapeOf(rows: readonly string[][]): { constant: number; cells: number } {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return { constant: Math.max(0, ...widths.values()), cells: rows.reduce((sum, { length }) => sum + length, 0) };
}
