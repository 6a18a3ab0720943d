import { describe, expect, it } from '@jest/globals';
import { addDays, addMinutes, daysBetween, instantOf, wallClock, weekdayOf, weekNumber } from './wall-clock.ts';

describe('wallClock', () => {
  it.each([
    ['2026-12-03T13:00:00Z', 'Europe/Paris', '2026-12-03T14:00'],
    ['2026-07-03T22:30:00Z', 'Europe/Paris', '2026-07-04T00:30'],
    ['2026-12-03T02:00:00Z', 'America/Martinique', '2026-12-02T22:00'],
    ['2026-12-03T23:00:00Z', 'Indian/Reunion', '2026-12-04T03:00'],
  ])('%s in %s reads %s', (instant, zone, wall) => expect(wallClock(new Date(instant), zone)).toBe(wall));
});

describe('instantOf', () => {
  it.each([
    ['2026-12-03T14:00', 'Europe/Paris', '2026-12-03T13:00:00.000Z'],
    ['2026-07-03T14:00', 'Europe/Paris', '2026-07-03T12:00:00.000Z'],
    ['2026-07-03T14:00', 'Indian/Reunion', '2026-07-03T10:00:00.000Z'],
    ['2026-12-02T22:00', 'America/Martinique', '2026-12-03T02:00:00.000Z'],
    ['2027-01-01T00:30', 'Pacific/Noumea', '2026-12-31T13:30:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'], // twice that night: the first
    ['2027-03-28T02:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'], // never that night: 3:30
    ['2027-03-28T03:00', 'Europe/Paris', '2027-03-28T01:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => expect(instantOf(local, zone).toISOString()).toBe(instant));

  it.each(['Europe/Paris', 'America/Miquelon', 'America/Cayenne', 'Pacific/Tahiti', 'Indian/Mayotte'])(
    'is what the clock of %s shows, all year',
    (zone) => {
      const hours = Array.from({ length: 1_253 }, (_, turn) => addMinutes('2027-01-01T00:30', turn * 7 * 60));
      const wrong = hours.filter((local) => wallClock(instantOf(local, zone), zone) !== local);
      expect(wrong).toEqual([]);
    },
  );
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
