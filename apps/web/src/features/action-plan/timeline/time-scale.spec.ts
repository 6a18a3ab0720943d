import { describe, expect, it } from '@jest/globals';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { partsOf, periodOf, spanOf } from './time-scale.ts';

describe('the years of the timeline', () => {
  it.each([
    ['today alone, when nothing has a date', [], { from: 2026, to: 2026 }],
    ['every date of the actions', [{ startsOn: '2025-03-01' }, { dueOn: '2028-06-30' }], { from: 2025, to: 2028 }],
    ['no century mistyped', [{ dueOn: '2226-06-30' }, { startsOn: '1026-01-01' }], { from: 2016, to: 2041 }],
  ])('hold %s', (_, dates, years) =>
    expect(spanOf(aPlan(dates.map((each, place) => anAction(place, each))))).toEqual(years),
  );
});

it.each([
  ['annees', 2, { year: 2027, place: 1 }],
  ['semestres', 4, { year: 2027, place: 2 }],
  ['mois', 24, { year: 2027, place: 12 }],
] as const)('are cut into %s', (scale, count, last) => {
  const parts = partsOf({ from: 2026, to: 2027 }, scale);
  expect([parts.length, parts.at(-1)]).toEqual([count, last]);
});

it('draws a day when only one date is known, and nothing without any', () => {
  const day = '2027-01-31';
  expect(periodOf(anAction(1, { dueOn: day }))).toEqual({ start: day, end: day });
  expect(periodOf(anAction(1, { startsOn: day }))).toEqual({ start: day, end: day });
  expect(periodOf(anAction(1))).toBeNull();
});
