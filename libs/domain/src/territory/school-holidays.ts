import type { SchoolZone } from './school-zone.ts';

export const SCHOOL_HOLIDAYS = ['AUTUMN', 'CHRISTMAS', 'WINTER', 'SPRING', 'SUMMER'] as const;
export type SchoolHoliday = (typeof SCHOOL_HOLIDAYS)[number];

/** First and last day without school, both included: from the Saturday after the last lesson to the eve of the first. */
interface Period {
  holiday: SchoolHoliday;
  zones: readonly SchoolZone[];
  from: string;
  to: string;
}

const ALL = ['A', 'B', 'C'] as const;
const period = (holiday: SchoolHoliday, zones: readonly SchoolZone[], from: string, to: string): Period => ({
  holiday,
  zones,
  from,
  to,
});

/**
 * National school calendars of 2025-2026 (arrêté du 7 décembre 2022) and 2026-2027 (arrêté du 22 octobre 2025). The days
 * around Ascension are left out. The last summer ends before the earliest first day that 2027-2028 may have.
 */
const PERIODS: readonly Period[] = [
  period('AUTUMN', ALL, '2025-10-18', '2025-11-02'),
  period('CHRISTMAS', ALL, '2025-12-20', '2026-01-04'),
  period('WINTER', ['A'], '2026-02-07', '2026-02-22'),
  period('WINTER', ['B'], '2026-02-14', '2026-03-01'),
  period('WINTER', ['C'], '2026-02-21', '2026-03-08'),
  period('SPRING', ['A'], '2026-04-04', '2026-04-19'),
  period('SPRING', ['B'], '2026-04-11', '2026-04-26'),
  period('SPRING', ['C'], '2026-04-18', '2026-05-03'),
  period('SUMMER', ALL, '2026-07-04', '2026-08-31'),
  period('AUTUMN', ALL, '2026-10-17', '2026-11-01'),
  period('CHRISTMAS', ALL, '2026-12-19', '2027-01-03'),
  period('WINTER', ['C'], '2027-02-06', '2027-02-21'),
  period('WINTER', ['A'], '2027-02-13', '2027-02-28'),
  period('WINTER', ['B'], '2027-02-20', '2027-03-07'),
  period('SPRING', ['C'], '2027-04-03', '2027-04-18'),
  period('SPRING', ['A'], '2027-04-10', '2027-04-25'),
  period('SPRING', ['B'], '2027-04-17', '2027-05-02'),
  period('SUMMER', ALL, '2027-07-03', '2027-08-29'),
];

/** Days (`YYYY-MM-DD`) of which something is known: from the first day of school of the first year to the last summer. */
const KNOWN = { from: '2025-09-01', to: '2027-08-29' };

/** The school holidays of a zone that touch the days from `from` to `to`, in order. */
export const schoolHolidaysIn = (zone: SchoolZone, from: string, to: string): Omit<Period, 'zones'>[] =>
  PERIODS.filter(({ zones, ...each }) => zones.includes(zone) && each.from <= to && each.to >= from).map(
    ({ zones: _zones, ...each }) => each,
  );

/** Is every one of these days in a calendar that was published? */
export const isSchoolYearKnown = (from: string, to: string): boolean => from >= KNOWN.from && to <= KNOWN.to;
