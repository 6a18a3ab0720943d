import { describe, expect, it } from '@jest/globals';
import { nextSort, planQueryOf } from './plan-search.ts';

describe('the order of the plan', () => {
  it.each([
    [{}, { sort: 'DUE', direction: undefined }],
    [
      { sort: 'TITLE', direction: 'desc' },
      { sort: 'DUE', direction: undefined },
    ],
    [{ sort: 'DUE' }, { sort: 'DUE', direction: 'desc' }],
    [
      { sort: 'DUE', direction: 'desc' },
      { sort: undefined, direction: undefined },
    ],
  ] as const)('from %j goes to %j', (search, next) => expect(nextSort(search, 'DUE')).toEqual(next));

  it('is asked for the table, never for the tree, which shows the plan’s own', () => {
    const search = { only: 'LATE', sort: 'DUE', direction: 'desc' } as const;
    expect(planQueryOf({ ...search, vue: 'tableau', ajouter: 'oui' })).toEqual(search);
    expect(planQueryOf({ ...search, vue: 'arbre' })).toEqual({ only: 'LATE' });
    expect(planQueryOf(search)).toEqual({ only: 'LATE' });
  });
});
