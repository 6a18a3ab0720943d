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

function heaped<K, A>(actions: readonly A[], keyOf: (action: A) => K): Map<K, A[]> {
  const heaps = new Map<K, A[]>();
  for (const action of actions) {
    const heap = heaps.get(keyOf(action));
    if (heap) heap.push(action);
    else heaps.set(keyOf(action), [action]);
  }
  return heaps;
}

/**
 * The plan as it is read on paper: axis after axis, in the order of the plan, each with its objectives. What holds no
 * action is left out; what no axis holds comes last, under `objectives` where they are its own; under one heading
 * actions keep the order they came in. No action is lost, whatever headings it names.
 */
export function planParts<X extends Parent, A extends Placed>({
  axes,
  objectives = [],
  actions,
}: {
  axes: readonly X[];
  objectives?: readonly X['objectives'][number][];
  actions: readonly A[];
}): PlanPart<X, A>[] {
  const known = new Set(axes.map(({ id }) => id));
  const byAxis = heaped(actions, ({ axisId }) => (axisId && known.has(axisId) ? axisId : null));
  return [...axes, null].flatMap((axis) => {
    const own = byAxis.get(axis?.id ?? null) ?? [];
    return own.length === 0 ? [] : [{ axis, actions: own, groups: grouped(axis?.objectives ?? objectives, own) }];
  });
}

function grouped<O extends { id: string }, A extends Placed>(objectives: readonly O[], actions: readonly A[]) {
  const known = new Set(objectives.map(({ id }) => id));
  const byObjective = heaped(actions, ({ objectiveId }) =>
    objectiveId && known.has(objectiveId) ? objectiveId : null,
  );
  return [null, ...objectives]
    .map((objective): PlanGroup<O, A> => ({ objective, actions: byObjective.get(objective?.id ?? null) ?? [] }))
    .filter((group) => group.actions.length > 0);
}

interface Dated {
  status: ActionStatus;
  dueOn: string | null;
}

/** How many of some actions are in each heap on a day (`YYYY-MM-DD`). */
export function heapsOf(actions: readonly Dated[], today: string): Record<Heap, number> {
  const heaps: Record<Heap, number> = { DONE: 0, RUNNING: 0, LATE: 0, TO_START: 0, LEFT: 0 };
  for (const action of actions) heaps[heapOf({ ...action, newsOn: today }, today)] += 1;
  return heaps;
}
