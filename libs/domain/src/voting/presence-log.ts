import type { AttendanceStatus } from '../attendance/attendance-status.ts';

/** One line of the log: where somebody was from that moment on. */
export interface PresenceEvent {
  readonly personId: string;
  readonly status: AttendanceStatus;
  readonly representedById: string | null;
  /** An instant as ISO 8601 writes it in UTC. */
  readonly at: string;
}

export interface Presence {
  readonly status: AttendanceStatus;
  readonly representedById: string | null;
}

/** Where everybody was at `instant`: the last line of each person up to then. Whoever has none is not in the map. */
export function presenceAt(log: readonly PresenceEvent[], instant: string): Map<string, Presence> {
  const until = Date.parse(instant);
  const past = log.filter(({ at }) => Date.parse(at) <= until);
  const inOrder = past.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(inOrder.map(({ personId, ...presence }) => [personId, presence]));
}
