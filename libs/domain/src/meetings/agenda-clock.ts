import { addMinutes } from '../time/wall-clock.ts';

export interface AgendaClock {
  /** Wall time each item starts at, in the order of the agenda; computed, never stored. */
  starts: string[];
  /** Wall time the last item ends at. */
  ends: string;
  /** Minutes of all items. */
  total: number;
  /** Minutes the items ask for beyond the meeting; 0 when they fit. */
  overrun: number;
}

/** When each item starts, in a meeting that starts at the wall time `local` and lasts `duration` minutes. */
export function agendaClock(local: string, duration: number, items: readonly { minutes: number }[]): AgendaClock {
  const starts: string[] = [];
  let total = 0;
  for (const { minutes } of items) {
    starts.push(addMinutes(local, total));
    total += minutes;
  }
  return { starts, ends: addMinutes(local, total), total, overrun: Math.max(0, total - duration) };
}
