import type { Sheet } from '@trame/domain/imports/sheet';
import Papa from 'papaparse';
import { decodeText } from './decode-text.ts';
import { accept, type SpreadsheetLimits } from './limits.ts';

const DELIMITERS = [';', ',', '\t'];
const SAMPLE = 50;

/** The one sheet of a text file: UTF-8 with or without mark, UTF-16 or Windows-1252; `;`, `,` or tab. */
export function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Sheet[] {
  const text = decodeText(bytes);
  const rows = split(text, delimiterOf(text), limits.rows + 2);
  const kept = rows.at(-1)?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;
  accept(kept.length <= limits.rows, 'TOO_MANY_ROWS');
  accept(
    kept.every((row) => row.length <= limits.columns),
    'TOO_MANY_COLUMNS',
  );
  return [{ name: '', rows: kept }];
}

const split = (text: string, delimiter: string, preview: number): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** The delimiter that makes most cells. The library's own guess gives up on short files and on title lines. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string) => split(text, delimiter, SAMPLE).reduce((sum, row) => sum + row.length, 0);
  return DELIMITERS.reduce((best, delimiter) => (cells(delimiter) > cells(best) ? delimiter : best));
}
