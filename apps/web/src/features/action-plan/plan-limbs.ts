import type { ActionRow, Axis, Plan } from '@trame/contracts/action-plan-answers';
import { heapOf } from '@trame/domain/action-plan/late';
import type { Segment } from '@trame/ui/stack-bar';

/** Actions under one objective, or straight under their axis when `objective` is null. */
export interface Branch {
  objective: Axis['objectives'][number] | null;
  actions: ActionRow[];
}

/** One axis with its branches; `axis` is null for actions nobody has filed yet. */
export interface Limb {
  axis: Axis | null;
  branches: Branch[];
  actions: ActionRow[];
}

function limbOf(axis: Axis, actions: ActionRow[]): Limb {
  const mine = actions.filter(({ axisId }) => axisId === axis.id);
  const straight = mine.filter(({ objectiveId }) => objectiveId === null);
  const branches: Branch[] = axis.objectives.map((objective) => ({
    objective,
    actions: mine.filter(({ objectiveId }) => objectiveId === objective.id),
  }));
  return {
    axis,
    actions: mine,
    branches: straight.length > 0 ? [{ objective: null, actions: straight }, ...branches] : branches,
  };
}

/** The plan as a tree. With a filter, headings without any matching action are left out. */
export function treeOf({ axes, actions }: Plan, filtered: boolean): Limb[] {
  const limbs = axes.map((axis) => limbOf(axis, actions));
  const unfiled = actions.filter(({ axisId }) => axisId === null);
  const all =
    unfiled.length > 0
      ? [...limbs, { axis: null, actions: unfiled, branches: [{ objective: null, actions: unfiled }] }]
      : limbs;
  if (!filtered) return all;
  return all
    .filter(({ actions: found }) => found.length > 0)
    .map((limb) => ({ ...limb, branches: limb.branches.filter(({ actions: found }) => found.length > 0) }));
}

type HeapWords = Record<'done' | 'running' | 'late' | 'toStart', string>;

/** The bar of a heading: how its actions are shared between the four heaps. */
export function segmentsOf(actions: readonly ActionRow[], today: string, words: HeapWords): Segment[] {
  const count = (heap: string) => actions.filter((row) => heapOf({ ...row, newsOn: today }, today) === heap).length;
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
