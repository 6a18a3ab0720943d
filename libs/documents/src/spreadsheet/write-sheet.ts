import type { SheetCell } from '@trame/domain/action-plan/plan-sheet';
import Papa from 'papaparse';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { reproducible } from '../reproducible.ts';

export interface SheetToWrite {
  readonly name: string;
  /** `width` in characters. */
  readonly columns: readonly { title: string; width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#D9EDEA', wrap: true } as const;
/** A sheet is named by at most 31 characters, some of them forbidden. */
const nameOf = (name: string): string => name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31) || 'Trame';

/** A day that no time zone moves: the library writes what UTC says. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Words are written as words, typed: whatever they begin with, no program computes them. */
function xlsxCell(cell: SheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'object') return { value: dateOf(cell.day), type: Date, format: 'dd/mm/yyyy' };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String, wrap: true };
}

/** The sheet as an XLSX file, its first row frozen. The same sheet gives the same bytes. */
export async function writeXlsx({ name, columns, rows }: SheetToWrite): Promise<Uint8Array> {
  const head = columns.map(({ title }): Cell => ({ value: title, type: String, ...HEAD }));
  const options = {
    sheet: nameOf(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const cells = [head, ...rows.map((row) => row.map(xlsxCell))];
  return reproducible(new Uint8Array(await writeXlsxFile(cells, options).toBuffer()));
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
