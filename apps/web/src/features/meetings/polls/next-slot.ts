import { addDays, weekdayOf } from '@trame/domain/time/wall-clock';

const FRIDAY = 5;
const WEEK = 7;

/** A date to offer after `local` (wall time): the same hour on the next working day; empty after nothing. */
export function nextSlot(local: string): string {
  if (!local) return '';
  const weekday = weekdayOf(local.slice(0, 10));
  const toMonday = WEEK + 1 - weekday;
  return `${addDays(local, weekday < FRIDAY ? 1 : toMonday)}${local.slice(10)}`;
}
