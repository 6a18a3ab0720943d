import type { ActionStatus } from './action-status.ts';
import { type DatedAction, daysLate, type Heap, heapOf } from './late.ts';

/** A heading of the plan at any depth: `parentId` is the heading it is under, `null` at the top. */
export interface HeadingNode {
  id: string;
  parentId: string | null;
}

/** An action as far as rolling up goes. */
export interface RolledAction extends DatedAction {
  id: string;
  /** The action it is a part of; `null` for one that stands by itself. */
  parentId: string | null;
  /** The nearest heading it is filed under, at whatever depth; `null` when nobody filed it. */
  headingId: string | null;
  /** What people said of it, 0 to 100. */
  progress: number;
  /** The day it was done (`YYYY-MM-DD`); `null` when it is not, or when nobody knows the day. */
  doneOn: string | null;
}

/** An action that stands by itself, with the progress that enters the means; `null` when it enters none. */
export interface SettledAction<Action extends RolledAction = RolledAction> {
  action: Action;
  progress: number | null;
}

/** How dates were kept. `rate` is in percent, `null` when nothing was due yet. */
export interface OnTime {
  inTime: number;
  late: number;
  /** Done, but without a date to keep or without a known day: neither in time nor late. */
  untold: number;
  rate: number | null;
}

/** Where some actions stand together. Sub-actions are part of theirs and are counted nowhere else. */
export interface RollUp {
  actions: number;
  /** Those that make the mean. */
  counted: number;
  /** 0 to 100, not rounded; `null` when no action counts: unknown is not zero. */
  progress: number | null;
  heaps: Record<Heap, number>;
  onTime: OnTime;
}

/** Nobody decided it yet, nobody does it any more, or it has no end to be at a share of. */
const UNCOUNTED: readonly ActionStatus[] = ['PROPOSED', 'DROPPED', 'RECURRING'];

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function grouped<One, Key>(all: readonly One[], keysOf: (one: One) => Iterable<Key>): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

/**
 * The actions that stand by themselves, each with its progress: none when it is proposed, dropped or recurring; 100 when
 * it is done; the mean of its counted sub-actions when it has some; otherwise what people said of it. A sub-action whose
 * action is not among `actions` stands by itself.
 */
export function settled<Action extends RolledAction>(actions: readonly Action[]): SettledAction<Action>[] {
  const known = new Set(actions.map(({ id }) => id));
  const parts = grouped(actions, ({ parentId }) => [parentId && known.has(parentId) ? parentId : null]);
  const progressOf = (action: Action): number | null => {
    if (UNCOUNTED.includes(action.status)) return null;
    if (action.status === 'DONE') return 100;
    return meanOf((parts.get(action.id) ?? []).map(progressOf)) ?? action.progress;
  };
  return (parts.get(null) ?? []).map((action) => ({ action, progress: progressOf(action) }));
}

type Kept = 'IN_TIME' | 'LATE' | 'UNTOLD';

/** How one action kept its date; `null` when there was none to keep so far. */
function keptDate(action: RolledAction, today: string): Kept | null {
  if (action.status !== 'DONE') return daysLate(action, today) > 0 ? 'LATE' : null;
  if (action.dueOn === null || action.doneOn === null) return 'UNTOLD';
  return action.doneOn <= action.dueOn ? 'IN_TIME' : 'LATE';
}

function onTimeOf(actions: readonly RolledAction[], today: string): OnTime {
  const kept = actions.map((action) => keptDate(action, today));
  const count = (one: Kept) => kept.filter((other) => other === one).length;
  const [inTime, late] = [count('IN_TIME'), count('LATE')];
  return { inTime, late, untold: count('UNTOLD'), rate: inTime + late === 0 ? null : (100 * inTime) / (inTime + late) };
}

/**
 * Where these actions stand together: the mean of their progress, each counting once; the heaps of the plan's bar; and
 * the on-time rate, done in time out of done in time, done late and late today.
 */
export function rollUp(some: readonly SettledAction[], today: string): RollUp {
  const heaps: Record<Heap, number> = { DONE: 0, RUNNING: 0, LATE: 0, TO_START: 0, LEFT: 0 };
  for (const { action } of some) heaps[heapOf(action, today)] += 1;
  return {
    actions: some.length,
    counted: some.filter(({ progress }) => progress !== null).length,
    progress: meanOf(some.map(({ progress }) => progress)),
    heaps,
    onTime: onTimeOf(
      some.map(({ action }) => action),
      today,
    ),
  };
}

/** Each heading's roll-up: all that is filed under it at any depth, each action once, whatever lies between. */
export function rollUpHeadings(
  headings: readonly HeadingNode[],
  some: readonly SettledAction[],
  today: string,
): Map<string, RollUp> {
  const parents = new Map(headings.map(({ id, parentId }) => [id, parentId]));
  function* above(headingId: string | null): Generator<string> {
    for (let at = headingId; at !== null; at = parents.get(at) ?? null) yield at;
  }
  const under = grouped(some, ({ action }) => above(action.headingId));
  return new Map(headings.map(({ id }) => [id, rollUp(under.get(id) ?? [], today)]));
}

/** One group of a breakdown; `key` is `null` for those that answer nothing. */
export interface RollUpGroup {
  key: string | null;
  rolled: RollUp;
}

/**
 * The roll-up of each answer to one question. An action that gives several answers counts under each: the groups may
 * sum to more than the whole. The groups are in the order in which they are first met.
 */
export function rollUpBy<Action extends RolledAction>(
  some: readonly SettledAction<Action>[],
  answersOf: (action: Action) => readonly string[],
  today: string,
): RollUpGroup[] {
  const groups = grouped(some, ({ action }): Iterable<string | null> => {
    const answers = new Set(answersOf(action));
    return answers.size > 0 ? answers : [null];
  });
  return [...groups].map(([key, found]) => ({ key, rolled: rollUp(found, today) }));
}
