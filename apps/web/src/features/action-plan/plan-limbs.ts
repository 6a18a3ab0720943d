import type { ActionRow, Axis, Objective, Plan } from '@trame/contracts/action-plan-answers';
import { type Heap, heapOf } from '@trame/domain/action-plan/late';
import type { Segment } from '@trame/ui/stack-bar';

/** Actions under one objective, or straight under their axis when `objective` is null. */
export interface Branch {
  objective: Objective | null;
  /** Each action before its sub-actions. */
  actions: ActionRow[];
  /** How many actions are in it and in the objectives under it. */
  holds: number;
}

/** What stands in no axis: objectives of the roadmap itself, and actions nobody has filed yet. */
export type Loose = 'loose' | 'unfiled';

/** One axis with its branches, each strategic objective before those under it; or what stands in none. */
export interface Limb {
  /** The id of the axis, or which of the two heaps it is. */
  id: string;
  axis: Axis | null;
  branches: Branch[];
  actions: ActionRow[];
}

function limbOf(id: string, axis: Axis | null, objectives: readonly Objective[], mine: ActionRow[]): Limb {
  const straight = mine.filter(({ objectiveId }) => objectiveId === null);
  const inside = (objective: Objective) => mine.filter(({ objectiveId }) => objectiveId === objective.id);
  const branches: Branch[] = objectives.map((objective) => ({
    objective,
    actions: inside(objective),
    holds: [objective, ...objectives.filter(({ parentId }) => parentId === objective.id)].flatMap(inside).length,
  }));
  const straightAway: Branch = { objective: null, actions: straight, holds: straight.length };
  return { id, axis, actions: mine, branches: straight.length > 0 ? [straightAway, ...branches] : branches };
}

const LOOSE: Loose = 'loose';
const UNFILED: Loose = 'unfiled';

/** The plan as a tree. With a filter, headings without any matching action are left out. */
export function treeOf({ axes, objectives, actions }: Plan, filtered: boolean): Limb[] {
  const limbs = axes.map((axis) =>
    limbOf(
      axis.id,
      axis,
      axis.objectives,
      actions.filter(({ axisId }) => axisId === axis.id),
    ),
  );
  const nowhere = actions.filter(({ axisId }) => axisId === null);
  const loose = nowhere.filter(({ objectiveId }) => objectiveId !== null);
  const unfiled = nowhere.filter(({ objectiveId }) => objectiveId === null);
  const all = [
    ...limbs,
    ...(objectives.length > 0 ? [limbOf(LOOSE, null, objectives, loose)] : []),
    ...(unfiled.length > 0 ? [limbOf(UNFILED, null, [], unfiled)] : []),
  ];
  if (!filtered) return all;
  return all
    .filter(({ actions: found }) => found.length > 0)
    .map((limb) => ({ ...limb, branches: limb.branches.filter(({ holds }) => holds > 0) }));
}

type HeapWords = Record<'done' | 'running' | 'late' | 'toStart', string>;

/** The bar of a heading: how its actions are shared between the four heaps. */
export function segmentsOf(actions: readonly ActionRow[], today: string, words: HeapWords): Segment[] {
  const heaps = actions.map(({ status, dueOn }) => heapOf({ status, dueOn, newsOn: today }, today));
  const count = (heap: Heap) => heaps.filter((one) => one === heap).length;
  return [
    { tone: 'ok', value: count('DONE'), label: words.done },
    { tone: 'run', value: count('RUNNING'), label: words.running },
    { tone: 'late', value: count('LATE'), label: words.late },
    { tone: 'todo', value: count('TO_START'), label: words.toStart },
  ];
}

/** The years the timeline shows: those of the roadmap, else those of the actions. */
export function yearsOf({ roadmap, actions, today }: Plan): { from: number; to: number } {
  const dates = [
    roadmap?.startsOn,
    roadmap?.endsOn,
    ...actions.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn]),
    today,
  ];
  const known = (roadmap?.startsOn && roadmap.endsOn ? [roadmap.startsOn, roadmap.endsOn] : dates).filter(
    (date): date is string => typeof date === 'string',
  );
  const years = known.map((date) => Number(date.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}
