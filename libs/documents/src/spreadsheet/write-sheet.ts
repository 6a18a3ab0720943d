import type { SheetCell } from '@trame/domain/action-plan/sheet-cell';
import Papa from 'papaparse';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { reproducible } from '../reproducible.ts';

export interface SheetToWrite {
  readonly name: string;
  /** `width` in characters; `format` of its numbers, as spreadsheet programs write it. */
  readonly columns: readonly { title: string; width: number; format?: string }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#D9EDEA', wrap: true } as const;
/** A sheet is named by at most 31 characters, some of them forbidden. */
const nameOf = (name: string): string => name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31) || 'Trame';

/** A day that no time zone moves: the library writes what UTC says. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Words are written as words, typed: whatever they begin with, no program computes them. */
function xlsxCell(cell: SheetCell, format: string | undefined): Cell {
  if (cell === null) return null;
  if (typeof cell === 'object') return { value: dateOf(cell.day), type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true };
  return { value: cell, type: Number, ...(format !== undefined && { format }) };
}

function xlsxSheet({ name, columns, rows }: SheetToWrite) {
  const head = columns.map(({ title }): Cell => ({ value: title, type: String, ...HEAD }));
  return {
    data: [head, ...rows.map((row) => row.map((cell, at) => xlsxCell(cell, columns[at]?.format)))],
    sheet: nameOf(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

/** The sheets as one XLSX file, the first row of each frozen. The same sheets give the same bytes. */
export async function writeXlsx(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return reproducible(new Uint8Array(await writeXlsxFile(sheets.map(xlsxSheet)).toBuffer()));
}

const csvCell = (cell: SheetCell): string | number => {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.day.split('-').toReversed().join('/') : cell;
};

/** What a program takes for a formula, full-width twins included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** The sheet as text that French spreadsheet programs open: a mark of UTF-8, `;`, and nothing that computes. */
export function writeCsv({ columns, rows }: SheetToWrite): Uint8Array {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(csvCell))];
  const text = Papa.unparse(cells, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA });
  return new TextEncoder().encode(`\u{FEFF}${text}`);
}
