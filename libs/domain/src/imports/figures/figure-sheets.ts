import { nameKey } from '../cells/fold.ts';
import { NO_PART, type PlacedColumn } from '../column-part.ts';
import type { ColumnField } from '../columns.ts';
import { fieldOf } from '../headings.ts';
import type { Issue } from '../issue.ts';
import { proposeColumns } from '../propose-columns.ts';
import { placesOf, RowReader } from '../row-reader.ts';
import { isBlank, type Row, type Sheet, textOf } from '../sheet.ts';
import type { Figures } from './figures.ts';
import { holdsFigures, readFigures } from './read-figures.ts';
import type { FigureReading } from './reading.ts';

/** A sheet beside the plan that has a line for each amount, indicator, measurement or milestone. */
export interface FigureSheet {
  /** Index of the sheet in the file. */
  readonly index: number;
  readonly header: number;
  readonly columns: readonly PlacedColumn[];
}

const SEARCHED = 30;
const OF_LISTS: readonly ColumnField[] = ['BUDGET', 'GRANTED', 'SPENT', 'INDICATOR', 'MEASURED', 'MILESTONE'];
/** A sheet that says who leads, or where things stand, is another plan. */
const OF_PLANS: readonly ColumnField[] = ['LEADS', 'STATUS', 'BODY', 'PROGRESS', 'OBJECTIVE'];
/** What a sheet of lists means by headings that mean something else in a plan. */
const MEANS: Readonly<Partial<Record<ColumnField, { readonly field: ColumnField; readonly beside: ColumnField }>>> = {
  COMMENT: { field: 'NOTE', beside: 'MEASURED' },
  DUE: { field: 'MILESTONE_DUE', beside: 'MILESTONE' },
};

/**
 * The sheets beside the plan that say more of its actions, by number or by title.
 * @param plan the sheet of the plan, `null` while nobody knows which one it is
 */
export function proposeFigureSheets(sheets: readonly Sheet[], plan: number | null): FigureSheet[] {
  const found = sheets.flatMap((sheet, index) => {
    const one = index === plan ? null : figureSheetAt(sheet, index);
    return one ? [one] : [];
  });
  const measured = found.some(({ columns }) => has(columns, 'MEASURED') && !has(columns, 'TARGET'));
  return measured ? found.map(withoutLatest) : found;
}

const has = (columns: readonly PlacedColumn[], field: ColumnField): boolean =>
  columns.some((column) => column.field === field);

/** Where measurements have a sheet of their own, the last one beside each indicator says nothing more. */
function withoutLatest(sheet: FigureSheet): FigureSheet {
  if (!has(sheet.columns, 'TARGET')) return sheet;
  const isLatest = ({ field }: PlacedColumn) => field === 'MEASURED' || field === 'MEASURED_ON';
  const columns = sheet.columns.map((one): PlacedColumn => (isLatest(one) ? { field: 'IGNORED', part: NO_PART } : one));
  return { ...sheet, columns };
}

function figureSheetAt({ rows }: Sheet, index: number): FigureSheet | null {
  const scores = rows
    .slice(0, SEARCHED)
    .map((row) => new Set(row.map((cell) => fieldOf('PLAN', textOf(cell))).filter((field) => field !== null)).size);
  const header = scores.indexOf(Math.max(0, ...scores));
  const head = rows[header];
  if (!head) return null;
  const placed = proposeColumns('PLAN', head, rows.slice(header + 1));
  const columns = placed.map((one): PlacedColumn => {
    const means = MEANS[one.field];
    return means && has(placed, means.beside) ? { ...one, field: means.field } : one;
  });
  const names = has(columns, 'ACTION') || has(columns, 'ACTION_NUMBER');
  const isPlan = OF_PLANS.some((field) => has(columns, field));
  return names && !isPlan && OF_LISTS.some((field) => has(columns, field)) ? { index, header, columns } : null;
}

/** What a line beside the plan says, and which action it says it of. */
export interface FigureLine {
  readonly sheet: number;
  /** Number of the line in its sheet, from 1. */
  readonly line: number;
  readonly number: string;
  readonly title: string;
  readonly axis: string;
  readonly partOf: string;
  readonly figures: Figures;
  readonly issues: readonly Issue[];
}

type Named = Pick<FigureLine, 'number' | 'title' | 'axis' | 'partOf'>;
const NOBODY: Named = { number: '', title: '', axis: '', partOf: '' };

/** Reads every line under the headings; one that names no action goes on with that of the line above. */
export function readFigureSheet(
  { rows }: Sheet,
  { index, header, columns }: FigureSheet,
  reading: Omit<FigureReading, 'parts' | 'whole'>,
): FigureLine[] {
  const places = placesOf(columns.map(({ field }) => field));
  const whole = { ...reading, parts: columns.map(({ part }) => part), whole: true };
  let above = NOBODY;
  return rows.slice(header + 1).flatMap((row: Row, at) => {
    if (isBlank(row)) return [];
    const reader = new RowReader(row, places);
    const own = namedBy(reader);
    above = own.number === '' && own.title === '' ? above : own;
    const figures = readFigures(reader, whole);
    reader.tellUnread();
    if (!holdsFigures(reader) && reader.issues.length === 0) return [];
    return [{ sheet: index, line: header + at + 2, ...above, figures, issues: reader.issues }];
  });
}

const LONGEST = { number: 20, title: 300 };

const namedBy = (reader: RowReader): Named => ({
  number: reader.text('ACTION_NUMBER', LONGEST.number),
  title: reader.words('ACTION', LONGEST.title),
  axis: reader.words('AXIS', LONGEST.title),
  partOf: reader.words('PART_OF', LONGEST.title),
});

interface Subject {
  readonly line: number;
  readonly number: string;
  readonly title: string;
  readonly axis: string;
  readonly partOf: string;
}

/** Finds the action of the plan that a line of another sheet speaks of. */
export class SubjectFinder {
  readonly #byTitle = new Map<string, Subject[]>();
  readonly #byNumber = new Map<string, Subject[]>();

  constructor(subjects: readonly Subject[]) {
    for (const subject of subjects) {
      add(this.#byTitle, nameKey(subject.title), subject);
      if (subject.number !== '') add(this.#byNumber, subject.number, subject);
    }
  }

  /** Its line; by title, then by what else is said of it; by number alone when no title is like it. `null` when none or several. */
  find({ number, title, axis, partOf }: Named): number | null {
    const titled = title === '' ? [] : (this.#byTitle.get(nameKey(title)) ?? []);
    const numbered = number === '' ? [] : (this.#byNumber.get(number) ?? []);
    const candidates = titled.length > 0 ? titled : numbered;
    const narrowed = [
      (one: Subject) => number === '' || one.number === number,
      (one: Subject) => nameKey(one.partOf) === nameKey(partOf),
      (one: Subject) => axis === '' || nameKey(one.axis) === nameKey(axis),
    ].reduce((left, keeps) => {
      const kept = left.filter(keeps);
      return left.length > 1 && kept.length > 0 ? kept : left;
    }, candidates);
    const [only] = narrowed;
    return narrowed.length === 1 && only ? only.line : null;
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
