import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, wallClock, weekdayOf, weekNumber } from './wall-clock.ts';

describe('wallClock', () => {
  it.each([
    ['2026-12-03T13:00:00Z', 'Europe/Paris', '2026-12-03T14:00'],
    ['2026-07-03T22:30:00Z', 'Europe/Paris', '2026-07-04T00:30'],
    ['2026-12-03T02:00:00Z', 'America/Martinique', '2026-12-02T22:00'],
    ['2026-12-03T23:00:00Z', 'Indian/Reunion', '2026-12-04T03:00'],
  ])('%s in %s reads %s', (instant, zone, wall) => expect(wallClock(new Date(instant), zone)).toBe(wall));
});

describe('days', () => {
  it('counts across a change of clocks and of year', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31T23:59')).toBe(-1);
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it.each([
    ['2026-11-23', 1, 48],
    ['2027-01-01', 5, 53],
    ['2027-01-04', 1, 1],
    ['2023-01-01', 7, 52],
  ])('%s is day %i of week %i', (day, weekday, week) =>
    expect([weekdayOf(day), weekNumber(day)]).toEqual([weekday, week]),
  );
});
