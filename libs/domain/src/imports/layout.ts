import { type ColumnField, fieldOf, IMPORT_KINDS, type ImportKind, proposeColumns } from './columns.ts';
import { isBlank, type Row, type Sheet, textOf } from './sheet.ts';

/** How a sheet is to be read: what it is, where its headings are, what each column holds. */
export interface Layout {
  readonly kind: ImportKind;
  /** Index of the sheet in the file. */
  readonly sheet: number;
  /** Index of the row of headings. */
  readonly header: number;
  readonly columns: readonly ColumnField[];
}

const SEARCHED = 30;
const ENOUGH = 2;

const score = (kind: ImportKind, row: Row): number =>
  new Set(row.map((cell) => fieldOf(kind, textOf(cell))).filter((field) => field !== null)).size;

/**
 * Finds the headings by itself, whatever title and blank lines stand above: the row, of any sheet, that names most
 * fields of a directory or of a plan. Without any, the first row that is not blank, all columns ignored.
 */
export function proposeLayout(sheets: readonly Sheet[]): Layout {
  let best: { kind: ImportKind; sheet: number; header: number; score: number } | null = null;
  for (const [sheet, { rows }] of sheets.entries()) {
    for (const [header, row] of rows.slice(0, SEARCHED).entries()) {
      for (const kind of IMPORT_KINDS) {
        const found = score(kind, row);
        if (found >= ENOUGH && found > (best?.score ?? 0)) best = { kind, sheet, header, score: found };
      }
    }
  }
  const { kind, sheet, header } = best ?? { kind: 'DIRECTORY' as const, sheet: 0, header: firstRow(sheets[0]) };
  return layoutAt(sheets, kind, sheet, header);
}

const firstRow = (sheet: Sheet | undefined): number => Math.max(0, sheet?.rows.findIndex((row) => !isBlank(row)) ?? 0);

/** The layout proposed once somebody has said which row holds the headings, and what the file is. */
export function layoutAt(sheets: readonly Sheet[], kind: ImportKind, sheet: number, header: number): Layout {
  const rows = sheets[sheet]?.rows ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) => rows[header]?.[column] ?? null);
  return { kind, sheet, header, columns: proposeColumns(kind, headings, rows.slice(header + 1)) };
}
