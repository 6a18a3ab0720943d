import type { ColumnField } from './columns.ts';
import { type Issue, type IssueCode, issue } from './issue.ts';
import { type Cell, linesIn, type Row, textOf, wordsIn } from './sheet.ts';

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
/** Between the texts of two columns that hold the same thing; it also separates leads. */
const SEPARATOR = ' ; ';

/**
 * Reads the cells of one row by what their columns hold, and collects what is to be said about them. It remembers
 * which cells it gave, so that `tellUnread` lists the others: no value of a file is lost in silence.
 */
export class RowReader {
  readonly issues: Issue[] = [];
  readonly #taken = new Set<number>();
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

  /** Does the row say anything of it? Asking takes nothing. */
  isFilled(field: ColumnField): boolean {
    return this.columnsOf(field).some((column) => textOf(this.#at(column)) !== '');
  }

  cell(column: number): Cell {
    this.#taken.add(column);
    return this.#at(column);
  }

  #at(column: number): Cell {
    return this.#corrections[column] ?? this.#row[column] ?? null;
  }

  /** The first filled cell of a field, with its column. */
  first(field: ColumnField): { column: number | null; cell: Cell; text: string } {
    const columns = this.columnsOf(field);
    const column = columns.find((candidate) => textOf(this.#at(candidate)) !== '') ?? columns[0] ?? null;
    const cell = column === null ? null : this.cell(column);
    const text = textOf(cell);
    this.takeRepeats(field, (other) => other === text);
    return { column, cell, text };
  }

  /** Cells of a field that only repeat what is already read count as read. */
  takeRepeats(field: ColumnField, isRepeat: (text: string) => boolean): void {
    for (const column of this.columnsOf(field)) if (isRepeat(textOf(this.#at(column)))) this.#taken.add(column);
  }

  /** The text of a field, refused as a whole (and said) above `longest` characters. */
  text(field: ColumnField, longest: number): string {
    return this.#within(field, longest, textOf);
  }

  /** The same as it was written, its no-break spaces kept. */
  words(field: ColumnField, longest: number): string {
    return this.#within(field, longest, wordsIn);
  }

  #within(field: ColumnField, longest: number, read: (cell: Cell) => string): string {
    const { column, cell } = this.first(field);
    const text = read(cell);
    if (text.length <= longest) return text;
    this.tell('TEXT_TOO_LONG', column, text);
    return '';
  }

  /** The texts of all the columns of a field, as one; those above `longest` characters in all are refused (and said). */
  texts(field: ColumnField, longest: number): string {
    return this.#joined(field, longest, wordsIn, SEPARATOR);
  }

  /** The same with their lines kept, one under the other. */
  paragraphs(field: ColumnField, longest: number): string {
    return this.#joined(field, longest, linesIn, '\n');
  }

  #joined(field: ColumnField, longest: number, read: (cell: Cell) => string, separator: string): string {
    const kept = new Set<string>();
    for (const column of this.columnsOf(field)) {
      const text = read(this.cell(column));
      if ([...kept, text].join(separator).length > longest) this.tell('TEXT_TOO_LONG', column, text);
      else if (text !== '') kept.add(text);
    }
    return [...kept].join(separator);
  }

  /** Lists every filled cell that was not made use of; columns left aside are listed as columns. */
  tellUnread(): void {
    const columns = [...this.#places].flatMap(([field, places]) => (field === 'IGNORED' ? [] : places));
    for (const column of columns.toSorted((one, other) => one - other)) {
      const text = textOf(this.#at(column));
      if (text !== '' && !this.#taken.has(column)) this.tell('VALUE_LEFT_OUT', column, text);
    }
  }

  tell(code: IssueCode, column: number | null, text = '', proposal: string | null = null): void {
    this.issues.push(issue(code, column, text, proposal));
  }
}
