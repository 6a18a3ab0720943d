import type { Objective, Plan } from '@trame/contracts/action-plan-answers';
import type { ActionPlace, AxisPlace, ObjectivePlace } from '@trame/contracts/plan-hierarchy';

/** Something of the plan that can be moved. */
export interface NodeRef {
  kind: 'axis' | 'objective' | 'action';
  id: string;
}

/** Where it goes, in the words of the API. */
export type Move =
  | { kind: 'axis'; id: string; to: AxisPlace }
  | { kind: 'objective'; id: string; to: ObjectivePlace }
  | { kind: 'action'; id: string; to: ActionPlace };

/** What its kind needs of these. */
type Place = Partial<Omit<ActionPlace & ObjectivePlace, 'before'>>;

/** A node as the plan holds it: its neighbours in their order, itself among them, and the place they share. */
export interface PlanNode extends NodeRef {
  title: string;
  version: number;
  place: Place;
  neighbours: readonly string[];
  /** Whether others are under it: then it is under none. */
  holds: boolean;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** The objectives of the plan, each with the axis it stands in. */
export const objectivesOf = ({ axes, objectives }: Plan): (Objective & { axisId: string | null })[] => [
  ...axes.flatMap(({ id: axisId, objectives: inside }) => inside.map((one) => ({ ...one, axisId }))),
  ...objectives.map((one) => ({ ...one, axisId: null })),
];

/** @returns `undefined` when the plan that is shown does not hold it */
export function nodeOf(plan: Plan, { kind, id }: NodeRef): PlanNode | undefined {
  if (kind === 'axis') {
    const axis = plan.axes.find((one) => one.id === id);
    return axis && { ...{ kind, id, place: {}, neighbours: idsOf(plan.axes), holds: true }, ...named(axis) };
  }
  if (kind === 'objective') {
    const all = objectivesOf(plan);
    const one = all.find((other) => other.id === id);
    if (!one) return undefined;
    const { axisId, parentId, level } = one;
    const beside = all.filter((other) => other.axisId === axisId && other.parentId === parentId);
    const holds = all.some((other) => other.parentId === id);
    return { ...{ kind, id, place: { axisId, parentId, level }, neighbours: idsOf(beside), holds }, ...named(one) };
  }
  const row = plan.actions.find((one) => one.id === id);
  if (!row) return undefined;
  const { axisId, objectiveId, parentId } = row;
  const beside = plan.actions.filter(
    (one) => one.axisId === axisId && one.objectiveId === objectiveId && one.parentId === parentId,
  );
  const holds = plan.actions.some((one) => one.parentId === id);
  return { ...{ kind, id, place: { axisId, objectiveId, parentId }, neighbours: idsOf(beside), holds }, ...named(row) };
}

const named = ({ title, version }: { title: string; version: number }) => ({ title, version });

/** `nodeOf` and `dropOf` give each kind the place it needs. */
const moveTo = ({ kind, id }: NodeRef, place: Place, before: string | null): Move =>
  ({ kind, id, to: { ...place, before } }) as Move;

/** One step up or down among its neighbours; nothing at either end. */
export function stepOf({ neighbours, place, ...node }: PlanNode, by: -1 | 1): Move | undefined {
  const at = neighbours.indexOf(node.id);
  if (neighbours[at + by] === undefined) return undefined;
  return moveTo(node, place, neighbours[by === -1 ? at - 1 : at + 2] ?? null);
}

/** Which part of a line something is dropped on. */
export type Side = 'before' | 'into' | 'after';

/** A move that a drop asks for, and where the line under it shows that it goes. */
export interface Drop {
  move: Move;
  side: Side;
}

/** Dropped beside its like it becomes its neighbour; on what may hold it, it goes in first. Nothing where it may not go. */
export function dropOf(plan: Plan, dragged: NodeRef, target: NodeRef, side: Side): Drop | undefined {
  const [node, on] = [nodeOf(plan, dragged), nodeOf(plan, target)];
  if (!node || !on || dragged.id === target.id) return undefined;
  const goesIn = node.kind === on.kind ? side === 'into' && mayHold(on, node) : isAbove(on, node);
  if (goesIn) return putInside(plan, node, on);
  return node.kind === on.kind ? putBeside(node, on, side === 'after' ? 'after' : 'before') : undefined;
}

const KINDS = ['axis', 'objective', 'action'] as const;
const isAbove = (on: NodeRef, node: NodeRef): boolean => KINDS.indexOf(on.kind) < KINDS.indexOf(node.kind);

/** What is under nothing of its own kind takes what holds nothing itself; an operational objective takes none. */
const mayHold = (on: PlanNode, node: PlanNode): boolean =>
  on.kind !== 'axis' && !node.holds && !on.place.parentId && on.place.level !== 'OPERATIONAL';

function putBeside(node: PlanNode, on: PlanNode, side: 'before' | 'after'): Drop | undefined {
  const isUnder = Boolean(on.place.parentId);
  if (isUnder && (node.holds || on.place.parentId === node.id)) return undefined;
  const others = on.neighbours.filter((id) => id !== node.id);
  const next = others[others.indexOf(on.id) + (side === 'after' ? 1 : 0)] ?? null;
  const level = node.place.level && !isUnder ? { level: node.place.level } : {};
  return { side, move: moveTo(node, { ...on.place, ...level }, next) };
}

function putInside(plan: Plan, node: PlanNode, on: PlanNode): Drop {
  const place = placeIn(node, on);
  const [first = null] = neighboursIn(plan, node.kind, place).filter((id) => id !== node.id);
  return { side: 'into', move: moveTo(node, place, first) };
}

function placeIn(node: PlanNode, on: PlanNode): Place {
  const axisId = on.kind === 'axis' ? on.id : (on.place.axisId ?? null);
  if (node.kind === 'objective')
    return on.kind === 'axis'
      ? { axisId, parentId: null, level: node.place.level ?? 'STRATEGIC' }
      : { axisId, parentId: on.id, level: 'OPERATIONAL' };
  if (on.kind === 'action') return { ...on.place, parentId: on.id };
  return { axisId, objectiveId: on.kind === 'objective' ? on.id : null, parentId: null };
}

function neighboursIn(plan: Plan, kind: NodeRef['kind'], place: Place): string[] {
  const rows: readonly ({ id: string } & Record<string, unknown>)[] =
    kind === 'action' ? plan.actions : objectivesOf(plan);
  const asked = Object.entries(place).filter(([key]) => key !== 'level');
  return idsOf(rows.filter((row) => asked.every(([key, value]) => row[key] === value)));
}
