import type { ActionStatus } from './action-status.ts';
import { type Heap, heapOf } from './late.ts';

interface Placed {
  axisId: string | null;
  objectiveId: string | null;
}
interface Parent {
  id: string;
  objectives: readonly { id: string }[];
}

/** Actions under one objective, or straight under their axis when `objective` is null. */
export interface PlanGroup<O, A> {
  objective: O | null;
  actions: A[];
}

/** One axis with what is under it, or what nobody has filed yet when `axis` is null. */
export interface PlanPart<X extends Parent, A> {
  axis: X | null;
  groups: PlanGroup<X['objectives'][number], A>[];
  actions: A[];
}

const heaped = <K, A>(actions: readonly A[], keyOf: (action: A) => K): Map<K, A[]> => {
  const heaps = new Map<K, A[]>();
  for (const action of actions) heaps.set(keyOf(action), [...(heaps.get(keyOf(action)) ?? []), action]);
  return heaps;
};

/**
 * The plan as it is read on paper: axis after axis, in the order of the plan, each with its objectives. What holds no
 * action is left out; what no axis holds comes last; under one heading actions keep the order they came in.
 */
export function planParts<X extends Parent, A extends Placed>({
  axes,
  actions,
}: {
  axes: readonly X[];
  actions: readonly A[];
}): PlanPart<X, A>[] {
  const byAxis = heaped(actions, ({ axisId }) => axisId);
  return [...axes, null].flatMap((axis) => {
    const own = byAxis.get(axis?.id ?? null) ?? [];
    if (own.length === 0) return [];
    const byObjective = heaped(own, ({ objectiveId }) => objectiveId);
    const groups = [null, ...(axis?.objectives ?? [])].map((objective: X['objectives'][number] | null) => ({
      objective,
      actions: byObjective.get(objective?.id ?? null) ?? [],
    }));
    return [{ axis, actions: own, groups: groups.filter((group) => group.actions.length > 0) }];
  });
}

interface Advancing {
  status: ActionStatus;
  dueOn: string | null;
  progress: number;
}

/** How many of some actions are in each heap on a day (`YYYY-MM-DD`). */
export function heapsOf(actions: readonly Advancing[], today: string): Record<Heap, number> {
  const heaps: Record<Heap, number> = { DONE: 0, RUNNING: 0, LATE: 0, TO_START: 0, LEFT: 0 };
  for (const action of actions) heaps[heapOf({ ...action, newsOn: today }, today)] += 1;
  return heaps;
}

/** The mean progress of some actions in whole percent, those that were dropped aside; `null` when none is left. */
export function meanProgress(actions: readonly Advancing[]): number | null {
  const kept = actions.filter(({ status }) => status !== 'DROPPED');
  if (kept.length === 0) return null;
  return Math.round(kept.reduce((sum, { progress }) => sum + progress, 0) / kept.length);
}
