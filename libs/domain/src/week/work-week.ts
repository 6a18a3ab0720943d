import { addDays, weekdayOf } from '../time/wall-clock.ts';

const SATURDAY = 6;
const FRIDAY = 5;

/** The five working days around `today` (`YYYY-MM-DD`); on a week-end, those that come. */
export function workWeek(today: string): string[] {
  const weekday = weekdayOf(today);
  const monday = addDays(today, weekday >= SATURDAY ? 8 - weekday : 1 - weekday);
  return Array.from({ length: FRIDAY }, (_, index) => addDays(monday, index));
}
