import { ACTION_STATUSES } from '../action-plan/action-status.ts';
import { type RollUp, rollUp, rollUpBy, rollUpHeadings, type SettledAction, settled } from '../action-plan/roll-up.ts';
import {
  type FigureColumn,
  type FigureRow,
  type FiguresSection,
  type FigureTable,
  type FigureTableKey,
  figure,
  known,
  maybe,
  type Said,
  UNKNOWN,
} from './figure.ts';
import { isWithin, type Period } from './period.ts';
import type { FiguresSnapshot, SnapshotAction, SnapshotPlan } from './snapshot.ts';

type Settled = SettledAction<SnapshotAction>;

const COLUMNS: readonly FigureColumn[] = ['ACTIONS', 'PROGRESS', 'DONE', 'LATE', 'ON_TIME'];

const rounded = (value: number | null): Said => maybe(value === null ? null : Math.round(value));

const cellsOf = ({ actions, progress, heaps, onTime }: RollUp): Said[] => [
  known(actions),
  rounded(progress),
  known(heaps.DONE),
  known(heaps.LATE),
  rounded(onTime.rate),
];

const table = (key: FigureTableKey, rows: FigureRow[], overlapping = false): FigureTable => ({
  ...{ key, columns: COLUMNS, rows, about: null, overlapping },
});

/** Axes and objectives in the order of the plan, each under the one it belongs to; then what nobody filed. */
function byHeading({ headings }: SnapshotPlan, some: readonly Settled[], today: string): FigureTable {
  const rolled = rollUpHeadings(headings, some, today);
  const parents = new Map(headings.map(({ id, parentId }) => [id, parentId]));
  const depthOf = (id: string): number => {
    const parent = parents.get(id);
    return parent ? depthOf(parent) + 1 : 0;
  };
  const rows = headings.map(({ id, number, title }) => ({
    key: id,
    label: [number, title].filter(Boolean).join(' '),
    depth: depthOf(id),
    cells: cellsOf(rolled.get(id) ?? rollUp([], today)),
  }));
  const unfiled = some.filter(({ action }) => action.headingId === null);
  const rest = unfiled.length > 0 ? [{ key: null, label: null, depth: 0, cells: cellsOf(rollUp(unfiled, today)) }] : [];
  return table('ACTIONS_BY_HEADING', [...rows, ...rest]);
}

/** Those that answer nothing come last; the others in their own order, or the largest first. */
function byAnswer(
  key: FigureTableKey,
  some: readonly Settled[],
  today: string,
  answersOf: (action: SnapshotAction) => readonly string[],
  { order = [], labels }: { order?: readonly string[]; labels?: ReadonlyMap<string, string> } = {},
): FigureTable {
  const place = (one: string): number => {
    const at = order.indexOf(one);
    return at < 0 ? order.length : at;
  };
  const groups = rollUpBy(some, answersOf, today).toSorted((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return place(a.key) - place(b.key) || b.rolled.actions - a.rolled.actions || a.key.localeCompare(b.key);
  });
  const rows = groups.map((group) => ({
    key: group.key,
    label: (group.key && labels?.get(group.key)) || null,
    depth: 0,
    cells: cellsOf(group.rolled),
  }));
  return table(
    key,
    rows,
    some.some(({ action }) => new Set(answersOf(action)).size > 1),
  );
}

const EMPTY: FiguresSection = {
  key: 'PLAN',
  inner: false,
  figures: [
    figure('ACTIONS', UNKNOWN),
    figure('PLAN_PROGRESS', UNKNOWN),
    figure('ACTIONS_DONE', UNKNOWN),
    figure('ACTIONS_DONE_IN_PERIOD', UNKNOWN),
    figure('ACTIONS_LATE', UNKNOWN),
    figure('ACTIONS_DUE', UNKNOWN),
    figure('ON_TIME_RATE', UNKNOWN),
  ],
  tables: [],
};

/** What was done in the period: a least when some of what is done has no known day. */
function doneIn(some: readonly Settled[], period: Period): Said {
  const done = some.filter(({ action }) => action.status === 'DONE');
  const inPeriod = done.filter(({ action }) => action.doneOn !== null && isWithin(period, action.doneOn)).length;
  return { state: done.some(({ action }) => action.doneOn === null) ? 'AT_LEAST' : 'KNOWN', value: inPeriod };
}

/**
 * The plan in force at the end of the period, by the rules of decision 0033. States and progress have no history: they
 * are those of today. What was due, what was done and whether dates were kept are of the period.
 */
export function planSection({ plan, bodies }: FiguresSnapshot, period: Period, today: string): FiguresSection {
  if (!plan) return EMPTY;
  const some = settled(plan.actions);
  const whole = rollUp(some, today);
  const due = rollUp(
    some.filter(({ action }) => action.dueOn !== null && isWithin(period, action.dueOn)),
    today,
  );
  const labels = new Map(bodies.map(({ id, label }) => [id, label]));
  const body = ({ bodyId }: SnapshotAction) => (bodyId ? [bodyId] : []);
  return {
    key: 'PLAN',
    inner: false,
    figures: [
      figure('ACTIONS', known(whole.actions)),
      figure('PLAN_PROGRESS', rounded(whole.progress)),
      figure('ACTIONS_DONE', known(whole.heaps.DONE)),
      figure('ACTIONS_DONE_IN_PERIOD', doneIn(some, period)),
      figure('ACTIONS_LATE', known(whole.heaps.LATE)),
      figure('ACTIONS_DUE', known(due.actions)),
      figure('ON_TIME_RATE', rounded(due.onTime.rate)),
    ],
    tables: [
      byAnswer('ACTIONS_BY_STATUS', some, today, ({ status }) => [status], { order: ACTION_STATUSES }),
      byHeading(plan, some, today),
      byAnswer('ACTIONS_BY_THEME', some, today, ({ themes }) => themes),
      byAnswer('ACTIONS_BY_BODY', some, today, body, { order: bodies.map(({ id }) => id), labels }),
      byAnswer('ACTIONS_BY_FRAMEWORK', some, today, ({ frameworkItems }) => frameworkItems),
    ],
  };
}
