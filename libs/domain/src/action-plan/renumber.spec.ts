import { describe, expect, it } from '@jest/globals';
import { type PlanToNumber, renumber } from './renumber.ts';

const objective = (id: string, parentId: string | null = null) => ({
  ...{ id, title: id, number: null, parentId, level: parentId ? ('OPERATIONAL' as const) : ('STRATEGIC' as const) },
});
const action = (
  id: string,
  objectiveId: string | null,
  axisId: string | null = 'x',
  parentId: string | null = null,
) => ({
  ...{ id, title: id, number: 'X', axisId, objectiveId, parentId },
});
const plan: PlanToNumber = {
  axes: [
    { id: 'x', title: 'x', number: '7', objectives: [objective('s'), objective('o', 's'), objective('t')] },
    { id: 'y', title: 'y', number: null, objectives: [] },
  ],
  objectives: [objective('loose')],
  actions: [
    action('straight', null),
    action('a', 's'),
    action('part', 's', 'x', 'a'),
    action('other', 's', 'x', 'a'),
    action('b', 'o'),
    action('c', 'loose', null),
    action('unfiled', null, null),
  ],
};

describe('renumbering', () => {
  it('counts each level in the order it is read, and leaves what is not filed', () => {
    expect(renumber(plan, 'LETTERS').map(({ id, next }) => [id, next])).toEqual([
      ['x', '1'],
      ['straight', '1.1'],
      ['s', '1.2'],
      ['a', '1.2.1'],
      ['part', '1.2.1.a'],
      ['other', '1.2.1.b'],
      ['o', '1.2.2'],
      ['b', '1.2.2.1'],
      ['t', '1.3'],
      ['y', '2'],
      ['loose', '3'],
      ['c', '3.1'],
    ]);
    expect(renumber(plan, 'DIGITS').map(({ next }) => next)).toContain('1.2.1.2');
  });

  it('gives no number twice, beyond the alphabet too', () => {
    const parts = Array.from({ length: 60 }, (_, at) => action(`p${at}`, 's', 'x', 'a'));
    const numbers = renumber({ ...plan, actions: [...plan.actions, ...parts] }, 'LETTERS').map(({ next }) => next);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toContain('1.2.1.bj');
  });

  it('says what each line was', () => {
    expect(renumber(plan, 'LETTERS')[0]).toEqual({ kind: 'axis', id: 'x', title: 'x', number: '7', next: '1' });
  });
});
