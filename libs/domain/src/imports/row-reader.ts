import type { ColumnField } from './columns.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';
import { type Cell, type Row, textOf } from './sheet.ts';

/** Replacement texts by column index, typed by the coordinator over cells of one row. */
export type Corrections = Readonly<Record<string | number, string>>;

/** The columns of each field, found once for all the rows of a sheet. */
export type Places = ReadonlyMap<ColumnField, readonly number[]>;

export function placesOf(columns: readonly ColumnField[]): Places {
  const places = new Map<ColumnField, number[]>();
  for (const [column, field] of columns.entries()) places.set(field, [...(places.get(field) ?? []), column]);
  return places;
}

const NOWHERE: readonly number[] = [];

/** Reads the cells of one row by what their columns hold, and collects what is to be said about them. */
export class RowReader {
  readonly issues: Issue[] = [];
  readonly #row: Row;
  readonly #places: Places;
  readonly #corrections: Corrections;

  constructor(row: Row, places: Places, corrections: Corrections = {}) {
    this.#row = row;
    this.#places = places;
    this.#corrections = corrections;
  }

  columnsOf(field: ColumnField): readonly number[] {
    return this.#places.get(field) ?? NOWHERE;
  }

  cell(column: number): Cell {
    return this.#corrections[column] ?? this.#row[column] ?? null;
  }

  /** The first filled cell of a field, with its column. */
  first(field: ColumnField): { column: number | null; cell: Cell; text: string } {
    const columns = this.columnsOf(field);
    const column = columns.find((candidate) => textOf(this.cell(candidate)) !== '') ?? columns[0] ?? null;
    const cell = column === null ? null : this.cell(column);
    return { column, cell, text: textOf(cell) };
  }

  /** The text of a field, refused as a whole (and said) above `longest` characters. */
  text(field: ColumnField, longest: number): string {
    const { column, text } = this.first(field);
    if (text.length <= longest) return text;
    this.tell('TEXT_TOO_LONG', column, text.slice(0, longest));
    return '';
  }

  tell(code: IssueCode, column: number | null, text = '', proposal: string | null = null): void {
    this.issues.push(issue(code, column, text, proposal));
  }
}
