import type { Cell, Sheet } from '@trame/domain/imports/sheet';
import readXlsxFile from 'read-excel-file/universal';
import { accept, type SpreadsheetLimits, SpreadsheetRefused } from './limits.ts';
import { guardArchive } from './zip-guard.ts';

/** The sheets of an XLSX file, once its archive is known to be harmless. */
export async function readXlsx(bytes: Buffer, limits: SpreadsheetLimits): Promise<Sheet[]> {
  guardArchive(bytes, limits);
  const sheets = await parse(bytes);
  accept(sheets.length <= limits.sheets, 'TOO_MANY_SHEETS');
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
}

async function parse(bytes: Buffer) {
  try {
    // "universal" reads through the directory that was checked; the "node" entry streams local headers, which may differ
    const copy = new ArrayBuffer(bytes.length);
    new Uint8Array(copy).set(bytes);
    return await readXlsxFile(copy, { trim: false });
  } catch {
    throw new SpreadsheetRefused('BROKEN');
  }
}

/** The library's own type of a cell says `typeof Date` where it hands over a `Date`. */
function toCell(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
