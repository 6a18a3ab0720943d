const MINUTE = 60_000;

/** Whole minutes since the start, until the end once there is one; 0 before. `now` is in milliseconds since 1970. */
export function elapsedMinutes(
  { startedAt, endedAt }: { startedAt: string | null; endedAt: string | null },
  now: number,
): number {
  if (startedAt === null) return 0;
  const end = endedAt === null ? now : Date.parse(endedAt);
  return Math.max(0, Math.floor((end - Date.parse(startedAt)) / MINUTE));
}
