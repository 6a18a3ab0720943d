import type { Cell, Sheet } from '@trame/domain/imports/sheet';
import { accept, type SpreadsheetLimits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const OTHERS = ['%PDF', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '<?xml', '<!DOCTYPE', '<html', '{\\rtf'];

/**
 * The non-empty sheets of an XLSX or CSV file, told apart by their content, never by their name.
 * To be run in a capped child process: the limits bound what is read, not the time of the readers.
 * @throws SpreadsheetRefused with the reason, in words a screen can translate.
 */
export async function readSpreadsheet(bytes: Buffer, limits: SpreadsheetLimits): Promise<Sheet[]> {
  const read = startsWith(bytes, ZIP) ? await readXlsx(bytes, limits) : readText(bytes, limits);
  const clean = read.map(({ name, rows }) => ({ name: cleanText(name), rows: rows.map((row) => row.map(cleanCell)) }));
  const sheets = clean.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  accept(sheets.length > 0, 'EMPTY');
  for (const { rows } of sheets)
    accept(
      rows.every((row) => row.every((cell) => fits(cell, limits.cell))),
      'CELL_TOO_LONG',
    );
  return sheets;
}

function readText(bytes: Buffer, limits: SpreadsheetLimits): Sheet[] {
  accept(bytes.length > 0, 'EMPTY');
  accept(!startsWith(bytes, OLE), 'OLD_OR_PROTECTED');
  accept(!OTHERS.some((mark) => startsWith(bytes, Buffer.from(mark, 'latin1'))), 'UNKNOWN_FORMAT');
  return readCsv(bytes, limits);
}

const startsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);
const fits = (cell: unknown, longest: number): boolean => typeof cell !== 'string' || cell.length <= longest;

/** Control characters, direction marks and lone surrogates: no database stores them all, no reader sees them. */
const INVISIBLE = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu;
const cleanText = (text: string): string =>
  text.replace(INVISIBLE, (found) => (found === '\t' ? ' ' : found === '\n' ? found : ''));
const cleanCell = (cell: Cell): Cell => (typeof cell === 'string' ? cleanText(cell) : cell);
