const MINUTE = 60;

/** An agenda item as the clock of a running meeting knows it. Instants are milliseconds since 1970. */
export interface TimedItem {
  plannedMinutes: number;
  /** Time spent before the current opening: an item may be left and taken up again. */
  spentSeconds: number;
  /** When the current opening began; `null` while the item waits or once it is left. */
  openedAt: number | null;
  /** Left at least once. */
  done: boolean;
}

export interface Drift {
  /** Minutes spent on all items. */
  usedMinutes: number;
  plannedMinutes: number;
  /** Positive when late, negative when early, in minutes. */
  lateMinutes: number;
  /** When the last item would end if each remaining one took its planned time. */
  expectedEnd: number;
}

/** Seconds spent on an item, the current opening included. A device whose clock runs late never counts below zero. */
export const elapsedSeconds = ({ spentSeconds, openedAt }: TimedItem, now: number): number =>
  spentSeconds + (openedAt === null ? 0 : Math.max(0, Math.floor((now - openedAt) / 1000)));

const remainingSeconds = (item: TimedItem, now: number): number => {
  if (item.done && item.openedAt === null) return 0;
  return Math.max(0, item.plannedMinutes * MINUTE - elapsedSeconds(item, now));
};

const sum = (items: readonly TimedItem[], of: (item: TimedItem) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** How far a meeting is from its agenda: what was overrun stays lost, what was saved is won. */
export function drift(items: readonly TimedItem[], now: number): Drift {
  const used = sum(items, (item) => elapsedSeconds(item, now));
  const remaining = sum(items, (item) => remainingSeconds(item, now));
  const planned = sum(items, ({ plannedMinutes }) => plannedMinutes * MINUTE);
  return {
    usedMinutes: Math.floor(used / MINUTE),
    plannedMinutes: planned / MINUTE,
    lateMinutes: Math.trunc((used + remaining - planned) / MINUTE),
    expectedEnd: now + remaining * 1000,
  };
}
