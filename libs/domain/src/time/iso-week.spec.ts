import { expect, it } from '@jest/globals';
import { isoWeekOf, mondayOf } from './iso-week.ts';

it.each([
  ['2026-12-03', '2026-W49', '2026-11-30'],
  ['2026-11-30', '2026-W49', '2026-11-30'],
  ['2026-12-06', '2026-W49', '2026-11-30'],
  ['2027-01-01', '2026-W53', '2026-12-28'],
  ['2027-01-04', '2027-W01', '2027-01-04'],
  ['2024-12-30', '2025-W01', '2024-12-30'],
  ['2023-01-01', '2022-W52', '2022-12-26'],
])('%s is in %s, which begins on %s', (day, week, monday) =>
  expect([isoWeekOf(day), mondayOf(week)]).toEqual([week, monday]),
);
