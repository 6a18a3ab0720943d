import { describe, expect, it } from '@jest/globals';
import type { CellCounts } from '../cells/cell-form.ts';
import { cellsSection } from './cells.ts';
import type { Period } from './period.ts';
import type { FiguresSnapshot, SnapshotMeeting } from './snapshot.ts';

const TODAY = '2026-11-30';
const Y2025: Period = { from: '2025-01-01', to: '2025-12-31' };
const CIRCULATED: SnapshotMeeting['minutes'] = { status: 'CIRCULATED', circulatedOn: null, approvedOn: null };

/** One cell, a meeting a month. */
const cell = (
  year: number,
  counts: CellCounts[],
  minutes: SnapshotMeeting['minutes'] = CIRCULATED,
): FiguresSnapshot => ({
  bodies: [
    {
      ...{ id: 'cell', type: 'SITUATION_CELL', label: 'Cellule', tag: 'C', dissolvedOn: null, hasMandateText: true },
      ...{ quorumRule: false, silenceDays: null, officers: [] },
    },
  ],
  meetings: counts.map((one, at) => ({
    ...{ id: `c${at}`, day: `${year}-0${at + 1}-10`, bodyId: 'cell', state: 'CLOSED', plannedMinutes: 120 },
    ...{ keptMinutes: null, attendances: [], minutes, counts: one, slots: [] },
  })),
  ...{ seats: [], decisions: [], plan: null, events: null, contacts: null, documents: [] },
  territory: { units: 0, population: null },
});

function read(snapshot: FiguresSnapshot, period: Period) {
  const { figures, tables } = cellsSection(snapshot, period, TODAY);
  const lines = tables.find(({ key }) => key === 'CELL_COUNTERS')?.rows ?? [];
  return {
    figures: figures.map(({ state, value }) => value ?? state),
    years: tables.find(({ key }) => key === 'CELL_YEARS')?.rows.map(({ key }) => key),
    counters: new Map(lines.map(({ key, cells: [one] }) => [key, one?.value ?? one?.state])),
  };
}

const LARGE = [
  { SITUATION_NEW: 9, THEME_HOUSING: 6, THEME_ISOLATION: 2, THEME_RIGHTS: 1 },
  { SITUATION_NEW: 8, SITUATION_KNOWN: 6, THEME_HOUSING: 9, THEME_ISOLATION: 2, THEME_RIGHTS: 1 },
];

describe('what a situation cell counted', () => {
  it('is told of a whole year that is over, without a number under 5 nor one to find it by', () => {
    const { figures, counters } = read(cell(2025, LARGE), Y2025);
    expect(figures).toEqual([2, 23]);
    expect([counters.get('THEME_HOUSING'), counters.get('THEME_ISOLATION')]).toEqual([15, 'HIDDEN']);
    for (const value of counters.values()) expect([1, 2, 3, 4]).not.toContain(value);
    // small lines that add up to next to nothing would be read by subtraction: the large one is not told either
    const [alone] = LARGE.map(({ THEME_RIGHTS: _, THEME_ISOLATION: __, ...one }) => ({ ...one, THEME_RIGHTS: 2 }));
    expect(read(cell(2025, [alone ?? {}, { SITUATION_NEW: 5 }]), Y2025).counters.get('THEME_HOUSING')).toBe('HIDDEN');
  });

  it('is not told of part of a year, of a year that is not over, nor before its minutes circulated', () => {
    const half = read(cell(2025, LARGE), { from: '2025-01-01', to: '2025-06-30' });
    expect([half.figures, half.years]).toEqual([[2, 'HIDDEN'], undefined]);
    expect(read(cell(2026, LARGE), { from: '2026-01-01', to: '2026-12-31' }).figures).toEqual([2, 'HIDDEN']);
    expect(read(cell(2025, LARGE, null), Y2025).figures).toEqual([2, 'HIDDEN']);
    expect(read({ ...cell(2025, []), bodies: [] }, Y2025).figures).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  it('is told year by year over several, line by line of none: a sum would be one to take a year from', () => {
    const { years, counters, figures } = read(cell(2025, LARGE), { from: '2024-01-01', to: '2025-12-31' });
    expect([years, counters.size, figures]).toEqual([['2024', '2025'], 0, [2, 'HIDDEN']]);
  });
});
