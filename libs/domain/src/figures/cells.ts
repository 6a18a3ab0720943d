import { cellFormOn } from '../cells/cell-form.ts';
import { type CellAccount, type CellFigure, publishedAccount } from '../cells/cell-secrecy.ts';
import { isCirculated } from '../minutes/minutes-status.ts';
import { type FiguresSection, type FigureTable, figure, HIDDEN, known, type Said, UNKNOWN } from './figure.ts';
import { heldIn } from './meetings.ts';
import { type Period, wholeYears, yearPeriod } from './period.ts';
import type { FiguresSnapshot, SnapshotBody, SnapshotMeeting } from './snapshot.ts';

/** What everybody may read of one year of a cell that is over; `null` while its minutes have not all circulated. */
function yearOf(held: readonly SnapshotMeeting[], year: number): CellAccount | null {
  const settled = held.every(({ minutes }) => minutes !== null && isCirculated(minutes.status));
  return publishedAccount(
    cellFormOn(`${year}-12-31`),
    held.map(({ counts }) => counts),
    settled,
  );
}

const said = ({ value }: CellFigure): Said => (value === null ? HIDDEN : known(value));

interface CellYear {
  year: number;
  meetings: number;
  account: CellAccount | null;
}

function tablesOf({ label }: SnapshotBody, years: readonly CellYear[]): FigureTable[] {
  const told: FigureTable = {
    key: 'CELL_YEARS',
    columns: ['MEETINGS', 'SITUATIONS'],
    rows: years.map(({ year, meetings, account }) => ({
      key: String(year),
      label: String(year),
      depth: 0,
      cells: [known(meetings), account ? said(account.total) : HIDDEN],
    })),
    about: label,
    overlapping: false,
  };
  // several years at once would be a sum to take one year from
  const [only] = years.length === 1 ? years : [];
  if (!only?.account) return [told];
  const rows = only.account.groups.flatMap(({ figures }) =>
    figures.map(({ counter, ...one }) => ({ key: counter, label: null, depth: 0, cells: [said(one)] })),
  );
  return [told, { key: 'CELL_COUNTERS', columns: ['SITUATIONS'], rows, about: label, overlapping: false }];
}

/**
 * What situation cells counted, as everybody may read it, whoever asks: a page of figures is made to be printed. Whole
 * years that are over, and nothing else: between two periods that overlap, the difference would be a meeting
 * (decisions 0027 and 0038).
 */
export function cellsSection(snapshot: FiguresSnapshot, period: Period, today: string): FiguresSection {
  const cells = snapshot.bodies.filter(({ type }) => type === 'SITUATION_CELL');
  const years = wholeYears(period, today);
  const read = cells.map((cell) => ({
    cell,
    years: years.map((year): CellYear => {
      const held = heldIn(snapshot, yearPeriod(year)).filter(({ bodyId }) => bodyId === cell.id);
      return { year, meetings: held.length, account: yearOf(held, year) };
    }),
  }));
  const meetings = heldIn(snapshot, period).filter(({ bodyId }) => cells.some(({ id }) => id === bodyId));
  const [only] = read.length === 1 && years.length === 1 ? read.flatMap((one) => one.years) : [];
  const situations = cells.length === 0 ? UNKNOWN : only?.account ? said(only.account.total) : HIDDEN;
  return {
    key: 'CELL',
    inner: false,
    figures: [
      figure('CELL_MEETINGS', cells.length === 0 ? UNKNOWN : known(meetings.length)),
      figure('CELL_SITUATIONS', situations),
    ],
    tables: read.filter((one) => one.years.length > 0).flatMap((one) => tablesOf(one.cell, one.years)),
  };
}
