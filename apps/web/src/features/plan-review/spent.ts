const SECOND = 1_000;
const MINUTE = 60;

interface Timed {
  openedAt: string | null;
  spentSeconds: number;
}

/** Whole minutes spent on an action, those before it was opened again included. `now` is in milliseconds since 1970. */
export function spentMinutes({ openedAt, spentSeconds }: Timed, now: number): number {
  const running = openedAt === null ? 0 : Math.max(0, (now - Date.parse(openedAt)) / SECOND);
  return Math.floor((spentSeconds + running) / MINUTE);
}
