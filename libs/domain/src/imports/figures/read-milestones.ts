import { readPeriod } from '../cells/read-period.ts';
import type { RowReader } from '../row-reader.ts';
import { LONGEST_FIGURE, type MilestoneItem } from './figures.ts';
import { BETWEEN } from './figures-summary.ts';
import { indicatorPieces } from './indicator-cell.ts';
import { readDone, readMilestoneItem } from './milestone-cell.ts';
import {
  columnsAt,
  exactText,
  type FigureReading,
  firstAt,
  keepFitting,
  LONGEST_REMARK,
  ranksOf,
  textsOf,
} from './reading.ts';

/** The milestones out of the columns of one row, each with the day and the mark of its number. */
export function readMilestones(reader: RowReader, reading: FigureReading): MilestoneItem[] {
  const items = ranksOf(reader, reading, ['MILESTONE']).flatMap((rank) => readRank(reader, reading, rank));
  const named = items.filter(({ title }) => title !== '');
  return keepFitting(reader, named, ({ title }) => [[title, LONGEST_FIGURE.milestone]]);
}

function readRank(reader: RowReader, reading: FigureReading, rank: number): MilestoneItem[] {
  const items = columnsAt(reader, reading, 'MILESTONE', rank).flatMap((column) => readColumn(reader, reading, column));
  const [only] = items;
  // of several in one cell, nobody says which one a day of its own column dates: it is listed as unread
  return items.length === 1 && only
    ? [{ ...only, ...dueOf(reader, reading, rank), ...doneOf(reader, reading, rank) }]
    : items;
}

function readColumn(reader: RowReader, reading: FigureReading, column: number): MilestoneItem[] {
  const pieces = textsOf(exactText(reader, column), reading, indicatorPieces);
  if (reading.whole) return pieces.map((title) => ({ title, dueOn: null, done: false }));
  const read = pieces.map(readMilestoneItem);
  const [first, ...more] = read.filter(({ approximate }) => approximate !== '');
  if (first) {
    const text = [first, ...more]
      .map(({ approximate }) => approximate)
      .join(BETWEEN)
      .slice(0, LONGEST_REMARK);
    reader.tell('DATE_APPROXIMATE', column, text, [first, ...more].map(({ item }) => item.dueOn).join(' | '));
  }
  return read.map(({ item }) => item);
}

function dueOf(reader: RowReader, reading: FigureReading, rank: number): Partial<MilestoneItem> {
  const { column, text } = firstAt(reader, reading, 'MILESTONE_DUE', rank);
  if (text === '') return {};
  const period = readPeriod(text);
  if (period === null) reader.tell('DATE_UNREADABLE', column, text);
  else if (!period.exact) reader.tell('DATE_APPROXIMATE', column, text, period.to);
  return { dueOn: period?.to ?? null };
}

function doneOf(reader: RowReader, reading: FigureReading, rank: number): Partial<MilestoneItem> {
  const { column, text } = firstAt(reader, reading, 'MILESTONE_DONE', rank);
  if (text === '') return {};
  const done = readDone(text);
  if (done === null) reader.tell('VALUE_LEFT_OUT', column, text);
  return { done: done ?? false };
}
