import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTION_STATUSES } from './action-status.ts';
import { type HeadingNode, type RolledAction, rollUp, rollUpBy, rollUpHeadings, settled } from './roll-up.ts';

const TODAY = '2026-11-30';
const action = (id: string, change: Partial<RolledAction> = {}): RolledAction => ({
  ...{ id, parentId: null, headingId: null, status: 'IN_PROGRESS', progress: 0, dueOn: null, doneOn: null },
  newsOn: TODAY,
  ...change,
});
const progressOf = (...actions: RolledAction[]) => rollUp(settled(actions), TODAY).progress;

describe('the progress of some actions', () => {
  it('is the mean of what counts: done is whole, proposed, dropped and recurring ones make no part of it', () => {
    expect(
      progressOf(
        action('a', { progress: 40 }),
        action('b', { status: 'DONE', progress: 10 }),
        action('c', { status: 'DROPPED', progress: 90 }),
        action('d', { status: 'PROPOSED', progress: 90 }),
        action('e', { status: 'RECURRING', progress: 90 }),
      ),
    ).toBe(70);
  });

  it('is unknown, and no zero, where nothing counts', () => {
    expect(progressOf()).toBeNull();
    expect(progressOf(action('a', { status: 'RECURRING', progress: 50 }))).toBeNull();
    expect(progressOf(action('a', { progress: 0 }))).toBe(0);
  });

  it('of an action with sub-actions is theirs, unless it is done or none of them counts', () => {
    const parts = [action('b', { parentId: 'a', progress: 20 }), action('c', { parentId: 'a', status: 'DONE' })];
    expect(progressOf(action('a', { progress: 5 }), ...parts)).toBe(60);
    expect(progressOf(action('a', { status: 'DONE' }), ...parts)).toBe(100);
    expect(
      progressOf(action('a', { progress: 5 }), action('b', { parentId: 'a', status: 'DROPPED', progress: 20 })),
    ).toBe(5);
    // dropped with their action
    expect(progressOf(action('a', { status: 'DROPPED' }), ...parts)).toBeNull();
    // whose action is elsewhere
    expect(progressOf(...parts)).toBe(60);
  });
});

describe('how dates are kept', () => {
  const due = { dueOn: '2026-06-30' };
  const rolled = (...actions: RolledAction[]) => rollUp(settled(actions), TODAY).onTime;

  it('is a share of what was due: done in time, done late, late today', () => {
    expect(
      rolled(
        action('a', { ...due, status: 'DONE', doneOn: '2026-06-30' }),
        action('b', { ...due, status: 'DONE', doneOn: '2026-07-01' }),
        action('c', due),
        action('d', { dueOn: '2026-12-01' }),
        action('e', { ...due, status: 'DROPPED' }),
      ),
    ).toEqual({ inTime: 1, late: 2, untold: 0, rate: 100 / 3 });
  });

  it('tells nothing of what was done on an unknown day, or without a date', () => {
    expect(
      rolled(action('a', { ...due, status: 'DONE' }), action('b', { status: 'DONE', doneOn: '2026-06-30' })),
    ).toEqual({ inTime: 0, late: 0, untold: 2, rate: null });
  });
});

it('groups by the answers to one question; several answers count in each, none stands apart', () => {
  const themes: Record<string, string[]> = { a: ['youth', 'housing', 'youth'], b: ['housing'] };
  const groups = rollUpBy(
    settled([action('a', { progress: 40 }), action('b', { progress: 60 }), action('c', { progress: 10 })]),
    ({ id }) => themes[id] ?? [],
    TODAY,
  );
  expect(groups.map(({ key, rolled }) => [key, rolled.actions, rolled.progress])).toEqual([
    ['youth', 1, 40],
    ['housing', 2, 50],
    [null, 1, 10],
  ]);
});

/** A tree of headings and actions in some: each is under one that was drawn before it, or under nothing. */
const drawnPlan = fc
  .record({
    headings: fc.array(fc.nat(), { maxLength: 8 }),
    actions: fc.array(
      fc.record({
        under: fc.nat(),
        partOf: fc.option(fc.nat()),
        status: fc.constantFrom(...ACTION_STATUSES),
        progress: fc.integer({ min: 0, max: 100 }),
        dueOn: fc.constantFrom(null, '2026-01-31', '2026-11-30', '2027-06-30'),
        doneOn: fc.constantFrom(null, '2026-01-31', '2026-02-01'),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ headings, actions }) => {
    const before = (prefix: string, at: number, drawn: number) =>
      drawn % (at + 1) === at ? null : `${prefix}${drawn % (at + 1)}`;
    const nodes: HeadingNode[] = headings.map((drawn, at) => ({ id: `h${at}`, parentId: before('h', at, drawn) }));
    return {
      headings: nodes,
      actions: actions.map(({ under, partOf, ...more }, at) =>
        action(`a${at}`, {
          ...more,
          headingId: before('h', nodes.length, under),
          parentId: partOf === null ? null : before('a', at, partOf),
        }),
      ),
    };
  });

/** The rules of decision 0033 once more, downwards and without haste. */
function naive(headings: readonly HeadingNode[], actions: readonly RolledAction[], headingId: string): number[] {
  const worth = (one: RolledAction): number[] => {
    if (['PROPOSED', 'DROPPED', 'RECURRING'].includes(one.status)) return [];
    if (one.status === 'DONE') return [100];
    const parts = actions.filter(({ parentId }) => parentId === one.id).flatMap(worth);
    return [parts.length > 0 ? parts.reduce((a, b) => a + b) / parts.length : one.progress];
  };
  const own = actions.filter((one) => one.headingId === headingId && one.parentId === null).flatMap(worth);
  const below = headings.filter(({ parentId }) => parentId === headingId);
  return [...own, ...below.flatMap(({ id }) => naive(headings, actions, id))];
}

describe('whatever the plan', () => {
  it('each heading is the naive mean of all that lies under it', () => {
    fc.assert(
      fc.property(drawnPlan, ({ headings, actions }) => {
        const rolled = rollUpHeadings(headings, settled(actions), TODAY);
        for (const { id } of headings) {
          const worths = naive(headings, actions, id);
          const { counted, progress } = rolled.get(id) ?? rollUp([], TODAY);
          expect(counted).toBe(worths.length);
          expect(progress === null).toBe(worths.length === 0);
          expect((progress ?? 0) * worths.length).toBeCloseTo(
            worths.reduce((a, b) => a + b, 0),
            6,
          );
        }
      }),
    );
  });

  it('the order of the actions says nothing, and every one is in one heap and in one group of a single answer', () => {
    fc.assert(
      fc.property(drawnPlan, ({ actions }) => {
        const [one, other] = [actions, actions.toReversed()].map((some) => rollUp(settled(some), TODAY));
        expect({ ...one, progress: null }).toEqual({ ...other, progress: null });
        expect(one?.progress ?? -1).toBeCloseTo(other?.progress ?? -1, 8);
        const heaped = Object.values(one?.heaps ?? {}).reduce((a, b) => a + b, 0);
        const groups = rollUpBy(settled(actions), ({ status }) => [status], TODAY);
        const inGroups = groups.reduce((sum, { rolled }) => sum + rolled.actions, 0);
        expect([heaped, inGroups]).toEqual([one?.actions, one?.actions]);
      }),
    );
  });

  it('stays between nothing and the whole; one more done action never takes progress back, nor the rate when in time', () => {
    fc.assert(
      fc.property(drawnPlan, ({ actions }) => {
        const done = action('more', { status: 'DONE', dueOn: '2026-02-01', doneOn: '2026-01-31' });
        const [before, after] = [actions, [...actions, done]].map((some) => rollUp(settled(some), TODAY));
        expect(after?.progress).toBeGreaterThanOrEqual((before?.progress ?? 0) - 1e-9);
        expect(after?.progress).toBeLessThanOrEqual(100);
        expect(after?.onTime.rate).toBeGreaterThanOrEqual(before?.onTime.rate ?? 0);
      }),
    );
  });
});
