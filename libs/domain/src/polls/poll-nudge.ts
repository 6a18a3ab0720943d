/** Days between two reminders to the same person: asked more often, people stop reading. */
export const NUDGE_DAYS = 3;

const DAY_MS = 86_400_000;

/** May somebody reminded at `last` (`null`: never) be reminded again at `now`? */
export const mayNudge = (last: Date | null, now: Date): boolean =>
  last === null || now.getTime() - last.getTime() >= NUDGE_DAYS * DAY_MS;
