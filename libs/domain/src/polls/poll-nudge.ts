import { daysBetween } from '../time/wall-clock.ts';

/** Days between two reminders to the same person: asked more often, people stop reading. */
export const NUDGE_DAYS = 3;

/** How many days before a poll closes those who said nothing are written to once more, by itself. */
const LAST_CALL_DAYS = 2;
/** Nobody is written to at night. */
const OFFICE_OPENS = '09:00';

const DAY_MS = 86_400_000;

/** May somebody reminded at `last` (`null`: never) be reminded again at `now`? */
export const mayNudge = (last: Date | null, now: Date): boolean =>
  last === null || now.getTime() - last.getTime() >= NUDGE_DAYS * DAY_MS;

/** Is it the hour of the last call? `local` is the wall time it is where the poll lives. */
export function isLastCall(closesOn: string, local: string): boolean {
  const left = daysBetween(local, closesOn);
  return left >= 0 && left <= LAST_CALL_DAYS && local.slice(11, 16) >= OFFICE_OPENS;
}
