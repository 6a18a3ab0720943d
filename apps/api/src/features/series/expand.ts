import { readRule } from '@trame/domain/series/series-rule';
import { RRuleTemporal } from 'rrule-temporal';

/** How many dates a rule gives: a number, or all up to a day (`YYYY-MM-DD`, included). */
export type SeriesEnd = { count: number } | { until: string };

/**
 * The wall times a rule gives from `local`, which is the first, `most` of them at most. Throws when the rule is none of
 * ours (`readRule`).
 *
 * Days are counted on the calendar and the hour is put on them afterwards: no zone, no clock of the server and no change
 * of season has a part in it. RFC 5545 drops a date whose hour a change of clocks skips; a meeting that vanishes without a
 * word is worse than one an hour later, so it stays, and `instantOf` reads its hour as that of any meeting.
 */
export function expand(rule: string, local: string, end: SeriesEnd, most: number): string[] {
  if (!readRule(rule)) throw new Error(`Not a rule of a series: ${rule}`);
  const day = local.slice(0, 10);
  const asked = 'count' in end ? Math.min(end.count, most) : most;
  const text = `DTSTART:${day.replaceAll('-', '')}T000000Z\nRRULE:${rule};COUNT=${asked}`;
  const days = new RRuleTemporal({ rruleString: text }).all().map((date) => date.toString().slice(0, 10));
  return days.filter((each) => !('until' in end) || each <= end.until).map((each) => `${each}${local.slice(10)}`);
}

/** Does a rule fall on `day`? */
export const fallsOn = (rule: string, day: string): boolean =>
  expand(rule, `${day}T00:00`, { until: day }, 1).length === 1;
