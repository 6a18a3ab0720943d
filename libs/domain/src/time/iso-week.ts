import { addDays, weekdayOf, weekNumber } from './wall-clock.ts';

const THURSDAY = 4;

/** The ISO week of a day, `YYYY-Www`: its year is that of its Thursday. */
export function isoWeekOf(day: string): string {
  const thursday = addDays(day, THURSDAY - weekdayOf(day));
  return `${thursday.slice(0, 4)}-W${String(weekNumber(day)).padStart(2, '0')}`;
}

/** The Monday of an ISO week, `YYYY-MM-DD`. */
export function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`; // always in week 1
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(week.slice(6)) - 1));
}
