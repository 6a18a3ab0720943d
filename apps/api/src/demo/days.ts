const DAY = 86_400_000;

/** Days counted from a given one, so that a demo council is always in the middle of its work. */
export interface Calendar {
  /** `YYYY-MM-DD`, so many days from today. */
  day(offset: number): string;
  /** Wall time on the first working day at or after that. */
  at(offset: number, time: string): string;
  /** An instant so many days from now. */
  instant(offset: number): string;
}

export function calendarFrom(now: Date): Calendar {
  const shifted = (offset: number): Date => new Date(now.getTime() + offset * DAY);
  const day = (offset: number): string => shifted(offset).toISOString().slice(0, 10);
  const working = (offset: number): string => {
    const weekday = shifted(offset).getUTCDay();
    return day(offset + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0));
  };
  return {
    day,
    at: (offset, time) => `${working(offset)}T${time}:00`,
    instant: (offset) => shifted(offset).toISOString(),
  };
}
