import { fold } from '../cells/fold.ts';
import { holdsFigures, readFigures } from '../figures/read-figures.ts';
import type { FigureReading } from '../figures/reading.ts';
import type { Issue } from '../issue.ts';
import { type Corrections, type Places, RowReader } from '../row-reader.ts';
import { isBlank, type Row } from '../sheet.ts';
import { type ActionCells, NO_ACTION, readAction } from './plan-cells.ts';

export interface Numbered {
  readonly number: string;
  readonly title: string;
}

export interface PlanRow extends ActionCells {
  /** Number of the line in the sheet, from 1, as the spreadsheet shows it. */
  readonly line: number;
  /**
   * A `HEADING` opens an axis or an objective without an action; `CONTINUED` says more of an action of another line;
   * `SECTION` and `BLANK` hold nothing of the plan.
   */
  readonly kind: 'ACTION' | 'CONTINUED' | 'HEADING' | 'SECTION' | 'BLANK';
  /** As written on this line or carried down from the last line that had one. */
  readonly axis: Numbered | null;
  readonly objective: Numbered | null;
  /** The operational objective, under the objective when there is one. */
  readonly operational: Numbered | null;
  readonly title: string;
  readonly issues: readonly Issue[];
}

/** What the lines above leave to the next one. */
export interface Carried {
  readonly axis: Numbered | null;
  readonly objective: Numbered | null;
  readonly operational: Numbered | null;
}

/** What our own spreadsheets say of an action that is under no axis, or straight under its axis. */
const NOWHERE = new Set(['a classer', 'to file', 'sans objectif', 'no objective']);

/** The heading a line stands in: an objective of a file without axes is one. */
export const topOf = ({ axis, objective, operational }: Carried): Numbered | null => axis ?? objective ?? operational;

const LONGEST = { number: 20, AXIS: 200, OBJECTIVE: 300, OPERATIONAL: 300, title: 300 };

/** How the lines of a sheet are read. */
export interface PlanReading extends FigureReading {
  readonly places: Places;
}

/** Reads one line of a plan under the axis and the objectives of the lines above. */
export function readPlanRow(
  line: number,
  row: Row,
  reading: PlanReading,
  above: Carried,
  corrections: Corrections = {},
): PlanRow {
  const reader = new RowReader(row, reading.places, corrections);
  const carried = carry(reader, above);
  const title = reader.words('ACTION', LONGEST.title);
  const kind = title === '' ? emptyKind(row, carried, above, reader) : 'ACTION';
  const action =
    kind === 'ACTION' ? readAction(reader, reading) : kind === 'CONTINUED' ? more(reader, reading) : NO_ACTION;
  if (kind !== 'SECTION' && kind !== 'BLANK') reader.tellUnread(); // those are listed whole
  return { line, kind, ...carried, title, ...action, issues: reader.issues };
}

/** What a line without a title says of an action that another line names. */
const more = (reader: RowReader, reading: FigureReading): ActionCells => ({
  ...NO_ACTION,
  number: reader.text('ACTION_NUMBER', LONGEST.number),
  figures: readFigures(reader, reading),
});

function emptyKind(row: Row, carried: Carried, above: Carried, reader: RowReader) {
  if (isBlank(row)) return 'BLANK';
  const levels = ['axis', 'objective', 'operational'] as const;
  if (levels.some((level) => carried[level] !== above[level])) return 'HEADING';
  return holdsFigures(reader) ? 'CONTINUED' : 'SECTION';
}

/** A new heading closes those under the one it replaces; a line that names none stays where the last one was. */
function carry(reader: RowReader, above: Carried): Carried {
  const axis = readNumbered(reader, 'AXIS', above.axis);
  const objective = readNumbered(reader, 'OBJECTIVE', above.objective);
  const operational = readNumbered(reader, 'OPERATIONAL', above.operational);
  const below = { objective: objective ?? null, operational: operational ?? null };
  if (!isSame(axis, above.axis)) return { axis: axis ?? null, ...below };
  if (!isSame(objective, above.objective)) return { axis: above.axis, ...below };
  return { ...above, operational: operational === undefined ? above.operational : operational };
}

const isSame = (heading: Numbered | null | undefined, above: Numbered | null): boolean =>
  heading === undefined || (heading?.title === above?.title && heading?.number === above?.number);

/**
 * `undefined` when the line says nothing of it, `null` when it says that there is none. A number alone names nothing;
 * it is no news under the heading it repeats.
 */
function readNumbered(
  reader: RowReader,
  field: 'AXIS' | 'OBJECTIVE' | 'OPERATIONAL',
  above: Numbered | null,
): Numbered | null | undefined {
  const title = reader.words(field, LONGEST[field]);
  if (NOWHERE.has(fold(title))) return null;
  if (title !== '') return { number: reader.text(`${field}_NUMBER`, LONGEST.number), title };
  reader.takeRepeats(`${field}_NUMBER`, (text) => text === above?.number);
  return undefined;
}
