const DAY = 24 * 60;

/** `1h30`, `1 h 30 min`, `2h` */
const HOURS = /^(\d{1,2})\s*h(?:\s*(\d{1,2})\s*(?:m|min|mn)?)?$/;
/** `1:30` */
const CLOCK = /^(\d{1,2}):(\d{2})$/;
/** `90`, `90m`, `90 min` */
const MINUTES = /^(\d{1,4})\s*(?:m|min|mn|minutes?)?$/;

function minutesIn(text: string): number | null {
  const parts = HOURS.exec(text) ?? CLOCK.exec(text);
  if (parts) {
    const rest = Number(parts[2] ?? 0);
    return rest < 60 ? Number(parts[1]) * 60 + rest : null;
  }
  const minutes = MINUTES.exec(text);
  return minutes ? Number(minutes[1]) : null;
}

/**
 * Minutes of a duration as people type it: `1h30`, `90m`, `1:30`, `90` are the same. `null` when it is none, or longer
 * than a day.
 */
export function parseDuration(typed: string): number | null {
  const minutes = minutesIn(typed.trim().toLowerCase());
  return minutes !== null && minutes <= DAY ? minutes : null;
}

/** The shortest way to type a duration back: `1h30`, `2h`, `45m`. */
export function typeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, '0')}`;
}
