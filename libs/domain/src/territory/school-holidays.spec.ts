import { describe, expect, it } from '@jest/globals';
import { daysBetween, weekdayOf } from '../time/wall-clock.ts';
import { isSchoolYearKnown, schoolHolidaysIn } from './school-holidays.ts';
import { SCHOOL_ZONES, schoolZoneOf } from './school-zone.ts';

const MAINLAND = Array.from({ length: 95 }, (_, place) => String(place + 1).padStart(2, '0')).filter((n) => n !== '20');

describe('the zone of a territory', () => {
  it('is that of its department, of the mainland all ninety-four', () => {
    expect(MAINLAND.filter((department) => schoolZoneOf([department]) === null)).toEqual([]);
    expect(['69', '59', '75', '31'].map((department) => schoolZoneOf([department]))).toEqual(['A', 'B', 'C', 'C']);
  });

  it.each([
    ['Corsica', ['2A']],
    ['overseas', ['974']],
    ['nowhere', []],
    ['two zones', ['69', '13']],
    ['one known and one not', ['13', '2B']],
  ])('is not known of %s', (_, departments) => expect(schoolZoneOf(departments)).toBeNull());

  it('is one for two departments of a zone', () => expect(schoolZoneOf(['69', '38'])).toBe('A'));
});

describe('school holidays', () => {
  const SCHOOL_YEARS = [
    ['2025-09-01', '2026-08-31'],
    ['2026-09-01', '2027-08-29'],
  ] as const;

  it.each(SCHOOL_ZONES)('zone %s has five a year, none over another, each from a Saturday', (zone) => {
    for (const [from, to] of SCHOOL_YEARS) {
      const found = schoolHolidaysIn(zone, from, to);
      expect(found.map(({ holiday }) => holiday)).toEqual(['AUTUMN', 'CHRISTMAS', 'WINTER', 'SPRING', 'SUMMER']);
      expect(new Set(found.map((each) => weekdayOf(each.from)))).toEqual(new Set([6]));
      for (const each of found.slice(0, 4)) expect(daysBetween(each.from, each.to)).toBe(15); // two weeks to a Sunday
      for (const [place, each] of found.entries()) expect(each.to < (found[place + 1]?.from ?? '9')).toBe(true);
    }
  });

  it.each([
    ['A', '2027-02-15', ['WINTER']],
    ['B', '2027-02-15', []],
    ['C', '2027-02-15', ['WINTER']],
    ['B', '2027-03-07', ['WINTER']],
    ['B', '2027-03-08', []],
    ['C', '2026-05-03', ['SPRING']],
    ['A', '2026-08-31', ['SUMMER']],
    ['A', '2026-09-01', []],
  ] as const)('zone %s on %s: %j', (zone, day, expected) =>
    expect(schoolHolidaysIn(zone, day, day).map(({ holiday }) => holiday)).toEqual(expected),
  );

  it('are known for the years published, and no other', () => {
    expect(isSchoolYearKnown('2026-11-30', '2027-01-10')).toBe(true);
    expect(isSchoolYearKnown('2027-08-01', '2027-09-05')).toBe(false);
    expect(isSchoolYearKnown('2025-08-25', '2025-09-28')).toBe(false);
  });
});
