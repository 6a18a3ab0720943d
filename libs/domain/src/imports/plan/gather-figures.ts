import { fold } from '../cells/fold.ts';
import { type FigureLine, SubjectFinder } from '../figures/figure-sheets.ts';
import { type Figures, NO_FIGURES } from '../figures/figures.ts';
import { BETWEEN } from '../figures/figures-summary.ts';
import { FigureLists, leftOut, preferSheets } from '../figures/merge-figures.ts';
import { LONGEST_REMARK } from '../figures/reading.ts';
import { type Issue, issue } from '../issue.ts';
import { wholeOf } from './find-whole.ts';
import type { PlanRow } from './plan-row.ts';

/** The action a further line goes on with: the line that names it, `null` when none does. */
export interface Continued {
  readonly of: number | null;
  /** It sums up the lines above. */
  readonly isTotal: boolean;
}

/**
 * Finds, for each line without a title that holds figures, the action it goes on with: that of the line above, or the
 * only one of its number. A line that sums up the others is nobody's.
 */
export function continuedBy(rows: readonly PlanRow[]): ReadonlyMap<number, Continued> {
  const numbers = linesByNumber(rows);
  const found = new Map<number, Continued>();
  const asked: number[] = [];
  let above: PlanRow | null = null;
  for (const row of rows) {
    if (row.kind === 'ACTION') above = row;
    if (row.kind === 'HEADING') above = null;
    if (row.kind === 'CONTINUED') {
      const isNext = row.number === '' || row.number === above?.number;
      const of = isNext ? (above?.line ?? null) : (numbers.get(row.number) ?? null);
      found.set(row.line, isTotal(row, asked) ? { of: null, isTotal: true } : { of, isTotal: false });
    }
    asked.push(...row.figures.budget.map(({ requestedCents }) => requestedCents ?? 0).filter((cents) => cents > 0));
  }
  return found;
}

/** The line of each number that one action has; a number that two have finds none. */
function linesByNumber(rows: readonly PlanRow[]): Map<string, number | null> {
  const first = new Map<string, PlanRow>();
  const lines = new Map<string, number | null>();
  for (const row of rows) {
    if (row.kind !== 'ACTION' || row.number === '') continue;
    const known = first.get(row.number);
    if (known && fold(known.title) !== fold(row.title)) lines.set(row.number, null);
    if (known) continue;
    first.set(row.number, row);
    lines.set(row.number, row.line);
  }
  return lines;
}

/** "Total : 120 000 €" under a plan: one amount, whose and of when nobody says, that is the sum of those above. */
function isTotal({ figures: { budget, indicators } }: PlanRow, above: readonly number[]): boolean {
  const [only] = budget;
  if (!only || budget.length > 1 || indicators.length > 0 || only.funder !== '' || only.year !== null) return false;
  const sum = above.length > 1 ? above.reduce((all, cents) => all + cents, 0) : 0;
  return sum > 0 && only.requestedCents === sum;
}

export interface Gathered {
  /** Of each line that stands for an action: all that the file says of it. */
  readonly figures: ReadonlyMap<number, Figures>;
  /** What is to be said of lines of the plan. */
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
  /** The lines of other sheets, with what is to be said of them. */
  readonly lines: readonly PlacedLine[];
}

/** A line of another sheet, with the line of the action it speaks of. */
export interface PlacedLine extends FigureLine {
  readonly of: number | null;
}

/**
 * Puts together what the line of an action, the lines that go on with it and those of other sheets say of it.
 * @param standFor the line that stands for the action of each line; a line that nobody wants is not in it
 */
export function gatherFigures(
  rows: readonly PlanRow[],
  standFor: ReadonlyMap<number, number>,
  lines: readonly FigureLine[],
): Gathered {
  const ofLines = new ListsByLine();
  for (const { line, figures } of rows) {
    const base = standFor.get(line);
    if (base !== undefined) ofLines.at(base).addRow(figures);
  }
  const found = placed(rows, standFor, lines);
  const ofSheets = new ListsByLine();
  for (const { of, figures } of found) if (of !== null) ofSheets.at(of).addLine(figures);
  const issues = new Map<number, Issue[]>();
  const all = new Map([...ofLines.lists].map(([line, { figures }]) => [line, figures]));
  for (const [line, { figures }] of ofSheets.lists) {
    const own = all.get(line) ?? NO_FIGURES;
    const said = leftOut(own, figures).join(BETWEEN);
    if (said !== '') issues.set(line, [issue('FIGURES_IN_SHEET', null, said.slice(0, LONGEST_REMARK))]);
    all.set(line, preferSheets(own, figures));
  }
  return { figures: all, issues, lines: found };
}

class ListsByLine {
  readonly lists = new Map<number, FigureLists>();

  at(line: number): FigureLists {
    const lists = this.lists.get(line) ?? new FigureLists();
    this.lists.set(line, lists);
    return lists;
  }
}

function placed(rows: readonly PlanRow[], standFor: ReadonlyMap<number, number>, lines: readonly FigureLine[]) {
  const stands = rows.filter(({ line }) => standFor.get(line) === line);
  const subjects = new SubjectFinder(
    stands.map((row) => ({
      line: row.line,
      number: row.number,
      title: row.title,
      axis: wholeOf(row).axis,
      partOf: row.partOf,
    })),
  );
  return lines.map((one): PlacedLine => {
    const of = subjects.find(one);
    if (of !== null) return { ...one, of };
    const lost = issue('FIGURES_WITHOUT_ACTION', null, [one.number, one.title].filter(Boolean).join(' '));
    return { ...one, of, issues: [...one.issues, lost] };
  });
}
