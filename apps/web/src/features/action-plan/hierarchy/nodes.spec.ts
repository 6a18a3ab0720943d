import { describe, expect, it } from '@jest/globals';
import type { Objective } from '@trame/contracts/action-plan-answers';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { dropOf, type NodeRef, nodeOf, type Side, stepOf } from './nodes.ts';

const objective = (id: string, parentId: string | null = null): Objective => ({
  ...{
    id,
    version: 1,
    number: null,
    title: id,
    level: parentId ? 'OPERATIONAL' : 'STRATEGIC',
    parentId,
    takesUp: null,
  },
});
const heading = { version: 1, number: null, takesUp: null };
const inX = { axisId: 'x', objectiveId: 's' };
const plan = aPlan(
  [
    anAction(1, { id: 'a', ...inX }),
    anAction(2, { id: 'b', ...inX }),
    anAction(3, { id: 'part', ...inX, parentId: 'b' }),
    anAction(4, { id: 'c', ...inX }),
    anAction(5, { id: 'free' }),
  ],
  {
    axes: [
      { ...heading, id: 'x', title: 'X', objectives: [objective('s'), objective('o', 's'), objective('t')] },
      { ...heading, id: 'y', title: 'Y', objectives: [] },
    ],
    objectives: [objective('loose')],
  },
);
const [axis, goal, act] = (['axis', 'objective', 'action'] as const).map(
  (kind) =>
    (id: string): NodeRef => ({ kind, id }),
);

describe('a step', () => {
  const step = (ref: NodeRef | undefined, by: -1 | 1) => {
    const node = ref && nodeOf(plan, ref);
    return node && stepOf(node, by)?.to.before;
  };

  it.each([
    ['up, before the one above', act?.('c'), -1, 'b'],
    ['down, before the one after the next', act?.('a'), 1, 'c'],
    ['down to the end', act?.('b'), 1, null],
    ['nowhere from the first place', act?.('a'), -1, undefined],
    ['among sub-actions only', act?.('part'), -1, undefined],
    ['among objectives of one parent', goal?.('t'), -1, 's'],
    ['among axes', axis?.('y'), -1, 'x'],
  ] as const)('goes %s', (_, ref, by, before) => {
    expect(step(ref, by)).toBe(before);
  });
});

describe('a drop', () => {
  const drop = (dragged: NodeRef | undefined, target: NodeRef | undefined, side: Side) => {
    const done = dragged && target ? dropOf(plan, dragged, target, side) : undefined;
    return done && [done.side, done.move.to];
  };

  it('beside its like takes the place of its like', () => {
    expect(drop(act?.('free'), act?.('b'), 'before')).toEqual(['before', { ...inX, parentId: null, before: 'b' }]);
    expect(drop(act?.('free'), act?.('b'), 'after')).toEqual(['after', { ...inX, parentId: null, before: 'c' }]);
    const under = { axisId: 'x', parentId: 's', level: 'OPERATIONAL', before: 'o' };
    expect(drop(goal?.('loose'), goal?.('o'), 'before')).toEqual(['before', under]);
    expect(drop(axis?.('y'), axis?.('x'), 'into')).toEqual(['before', { before: 'x' }]);
  });

  it('on what may hold it goes in first', () => {
    expect(drop(act?.('free'), act?.('b'), 'into')).toEqual(['into', { ...inX, parentId: 'b', before: 'part' }]);
    expect(drop(act?.('free'), goal?.('s'), 'after')).toEqual(['into', { ...inX, parentId: null, before: 'a' }]);
    const straight = { axisId: 'y', objectiveId: null, parentId: null, before: null };
    expect(drop(act?.('a'), axis?.('y'), 'before')).toEqual(['into', straight]);
    const served = { axisId: 'x', parentId: 't', level: 'OPERATIONAL', before: null };
    expect(drop(goal?.('loose'), goal?.('t'), 'into')).toEqual(['into', served]);
    const loose = { axisId: 'y', parentId: null, level: 'OPERATIONAL', before: null };
    expect(drop(goal?.('o'), axis?.('y'), 'into')).toEqual(['into', loose]);
  });

  it('never makes a third level, nor puts a heading into what is under it', () => {
    expect(drop(act?.('b'), act?.('a'), 'into')?.[0]).toBe('before');
    expect(drop(act?.('b'), act?.('part'), 'before')).toBeUndefined();
    expect(drop(act?.('free'), act?.('part'), 'into')?.[0]).toBe('before');
    expect(drop(goal?.('s'), goal?.('o'), 'after')).toBeUndefined();
    expect(drop(goal?.('s'), act?.('a'), 'into')).toBeUndefined();
    expect(drop(axis?.('x'), goal?.('s'), 'into')).toBeUndefined();
    expect(drop(act?.('a'), act?.('a'), 'into')).toBeUndefined();
  });
});
