const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall of `zone` (IANA) shows at `instant`: `YYYY-MM-DDTHH:mm`. */
export function wallClock(instant: Date, zone: string): string {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', options); // Swedish dates are ISO dates
  clocks.set(zone, clock);
  return clock.format(instant).slice(0, 16).replace(' ', 'T');
}

const DAY_MS = 86_400_000;

/**
 * The instant at which the clock of `zone` shows `local` (`YYYY-MM-DDTHH:mm`). As RFC 5545 reads it: the first of two
 * when the clock goes back, and an hour later when it skips that time.
 */
export function instantOf(local: string, zone: string): Date {
  const asUtc = Date.parse(`${local}:00Z`);
  const ahead = (at: number): number => Date.parse(`${wallClock(new Date(at), zone)}:00Z`) - at;
  const before = new Date(asUtc - ahead(asUtc - DAY_MS)); // no clock changes twice in two days
  const after = new Date(asUtc - ahead(asUtc + DAY_MS));
  return [before, after].find((instant) => wallClock(instant, zone) === local) ?? before;
}

const dayStart = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Whole days from `from` to `to` (`YYYY-MM-DD`, what follows is ignored); negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((dayStart(to) - dayStart(from)) / DAY_MS);

/** The day `count` days after `day` (before it when negative), as `YYYY-MM-DD`. */
export const addDays = (day: string, count: number): string =>
  new Date(dayStart(day) + count * DAY_MS).toISOString().slice(0, 10);

/** The wall time (`YYYY-MM-DDTHH:mm`) `minutes` after `local`, on the same clock: no change of season in between. */
export const addMinutes = (local: string, minutes: number): string =>
  new Date(Date.parse(`${local}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** ISO day of the week: 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(dayStart(day)).getUTCDay() || 7;

/** ISO week number: the week of the year's first Thursday is week 1. */
export function weekNumber(day: string): number {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}
