import { isSame, keysOf, NO_MEMORY, type Recall, recallColumns } from './column-memory.ts';
import { type ColumnPart, readHeading } from './column-part.ts';
import { type ColumnField, IMPORT_KINDS, type ImportKind } from './columns.ts';
import { proposeFigureSheets } from './figures/figure-sheets.ts';
import { fieldOf } from './headings.ts';
import { proposeColumns } from './propose-columns.ts';
import { isBlank, type Row, type Sheet, textOf } from './sheet.ts';

/** How a sheet is to be read: what it is, where its headings are, what each column holds. */
export interface Layout {
  readonly kind: ImportKind;
  /** Index of the sheet in the file. */
  readonly sheet: number;
  /** Index of the row of headings. */
  readonly header: number;
  readonly columns: readonly ColumnField[];
  /** What tells columns that hold the same thing apart, one for each column. */
  readonly parts: readonly ColumnPart[];
  /** The other sheets that are read for what they say of the actions of this one. */
  readonly figureSheets: readonly number[];
  /** The columns that hold what the council said before, where the headings alone propose something else. */
  readonly recalled: readonly number[];
}

const SEARCHED = 30;
const ENOUGH = 2;

/** How many fields a row names, by the usual words or by those of the council. */
function score(kind: ImportKind, row: Row, recall: Recall): number {
  const keys = keysOf(kind, row);
  const fields = row.map((cell, column) => {
    const known = keys[column]?.map(recall).find(Boolean)?.field;
    return known && known !== 'IGNORED' ? known : named(kind, textOf(cell));
  });
  return new Set(fields.filter((field) => field !== null)).size;
}

const named = (kind: ImportKind, heading: string): ColumnField | null =>
  fieldOf(kind, heading) ?? (kind === 'PLAN' ? (readHeading(heading, [])?.field ?? null) : null);

interface Found {
  readonly kind: ImportKind;
  readonly sheet: number;
  readonly header: number;
  readonly score: number;
}

/**
 * Finds the headings by itself, whatever title and blank lines stand above: the row, of any sheet, that names most
 * fields of a directory or of a plan; a sheet that only says more of actions gives way to the plan that names them.
 * Without any, the first row that is not blank, all columns ignored.
 * @param recall what the council said before that columns hold
 */
export function proposeLayout(sheets: readonly Sheet[], recall: Recall = NO_MEMORY): Layout {
  const found = sheets.map(({ rows }, sheet) => bestOf(rows, sheet, recall)).filter((one) => one !== null);
  const lists = new Set(proposeFigureSheets(sheets, null).map(({ index }) => index));
  const plans = found.filter(({ kind, sheet }) => kind === 'PLAN' && !lists.has(sheet));
  const best = highest(plans) ?? found.find(({ sheet }) => lists.has(sheet) && lists.size > 1) ?? highest(found);
  const { kind, sheet, header } = best ?? { kind: 'DIRECTORY' as const, sheet: 0, header: firstRow(sheets[0]) };
  return layoutAt(sheets, kind, sheet, header, recall);
}

function bestOf(rows: readonly Row[], sheet: number, recall: Recall): Found | null {
  const found = rows
    .slice(0, SEARCHED)
    .flatMap((row, header) =>
      IMPORT_KINDS.map((kind): Found => ({ kind, sheet, header, score: score(kind, row, recall) })),
    );
  return highest(found.filter((one) => one.score >= ENOUGH));
}

/** The first of the highest score; null of none. */
const highest = (found: readonly Found[]): Found | null =>
  found.reduce<Found | null>((best, one) => (one.score > (best?.score ?? 0) ? one : best), null);

const firstRow = (sheet: Sheet | undefined): number => Math.max(0, sheet?.rows.findIndex((row) => !isBlank(row)) ?? 0);

/**
 * The layout proposed once somebody has said which row holds the headings, and what the file is.
 * @param recall what the council said before that columns hold
 */
export function layoutAt(
  sheets: readonly Sheet[],
  kind: ImportKind,
  sheet: number,
  header: number,
  recall: Recall = NO_MEMORY,
): Layout {
  const rows = sheets[sheet]?.rows ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) => rows[header]?.[column] ?? null);
  const proposed = proposeColumns(kind, headings, rows.slice(header + 1));
  const said = recallColumns(kind, headings, recall);
  const placed = proposed.map((column, index) => said[index] ?? column);
  const others = kind === 'PLAN' ? proposeFigureSheets(sheets, sheet) : [];
  return {
    ...{ kind, sheet, header },
    columns: placed.map(({ field }) => field),
    parts: placed.map(({ part }) => part),
    figureSheets: others.map(({ index }) => index),
    recalled: placed.flatMap((column, index) => {
      const usual = proposed[index];
      return usual && isSame(column, usual) ? [] : [index];
    }),
  };
}
