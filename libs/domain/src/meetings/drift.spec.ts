import { describe, expect, it } from '@jest/globals';
import { drift, elapsedSeconds, type TimedItem } from './drift.ts';

const NOW = Date.parse('2026-12-03T13:47:00Z');
const MINUTE = 60_000;
const waiting = (plannedMinutes: number): TimedItem => ({
  plannedMinutes,
  spentSeconds: 0,
  openedAt: null,
  done: false,
});
const left = (plannedMinutes: number, spent: number): TimedItem => ({
  plannedMinutes,
  spentSeconds: spent * 60,
  openedAt: null,
  done: true,
});
const open = (plannedMinutes: number, since: number, spent = 0): TimedItem => ({
  plannedMinutes,
  spentSeconds: spent * 60,
  openedAt: NOW - since * MINUTE,
  done: spent > 0,
});

describe('the drift of a meeting', () => {
  const upcoming = [waiting(25), waiting(20), waiting(10), waiting(10)];

  it.each<[string, TimedItem[], number, string]>([
    ['on time', [left(10, 10), open(25, 5)], 0, '14:07'],
    ['late by what was overrun', [left(10, 11), left(20, 22), open(25, 14), ...upcoming], 3, '15:03'],
    ['late by the current item too', [open(10, 14)], 4, '13:47'],
    ['early when items took less', [left(30, 10), open(10, 1)], -20, '13:56'],
    ['counted on when an item is taken up again', [open(10, 4, 8), waiting(5)], 2, '13:52'],
    ['not late before anything was opened', [waiting(10), waiting(20)], 0, '14:17'],
  ])('is %s', (_case, items, late, end) => {
    const told = drift(items, NOW);
    expect([told.lateMinutes, new Date(told.expectedEnd).toISOString().slice(11, 16)]).toEqual([late, end]);
  });

  it('adds up what was used and what was planned', () => {
    expect(drift([left(10, 11), left(20, 22), open(25, 14), ...upcoming], NOW)).toMatchObject({
      usedMinutes: 47,
      plannedMinutes: 120,
    });
  });

  it('never goes below zero when the clock of the device is behind', () => {
    expect(elapsedSeconds(open(10, -3), NOW)).toBe(0);
  });
});
