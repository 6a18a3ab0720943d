/** Actions of a plan by heap, those that were dropped left out. */
export interface PlanHeaps {
  done: number;
  running: number;
  late: number;
  toStart: number;
}

/** How a plan stood the last time the point was sent. */
export interface EarlierPlan {
  roadmapId: string;
  fine: number;
  /** The day it was sent. */
  on: string;
}

export interface Standing extends PlanHeaps {
  total: number;
  /** Done, or under way and not late. */
  fine: number;
  /** What changed since the last point; `null` where nothing honest can be said. */
  since: { difference: number; on: string } | null;
}

/**
 * How a plan stands in one sentence. It is compared with what was counted when the last point was sent, never with a past
 * made up from dates; a plan of another roadmap is not the same thing to count.
 */
export function standingOf(heaps: PlanHeaps, roadmapId: string, earlier: EarlierPlan | null): Standing {
  const total = heaps.done + heaps.running + heaps.late + heaps.toStart;
  const fine = heaps.done + heaps.running;
  const isComparable = earlier !== null && earlier.roadmapId === roadmapId;
  return { ...heaps, total, fine, since: isComparable ? { difference: fine - earlier.fine, on: earlier.on } : null };
}
