import { describe, expect, it } from '@jest/globals';
import { type MinutesContent, type Missing, missingFrom } from './completeness.ts';

const unwritten = [{ id: 'i1', withoutDebate: false, hidden: false, written: false }];
const complete: MinutesContent = {
  items: [
    { id: 'i1', withoutDebate: false, hidden: false, written: true },
    { id: 'i2', withoutDebate: true, hidden: false, written: false },
    { id: 'i3', withoutDebate: false, hidden: true, written: false },
  ],
  decisions: [],
  actions: [{ id: 'a1', itemId: 'i1', leadName: 'Paul Modèle', dueOn: '2027-01-15' }],
  attendance: [{ personId: 'p1', status: 'PRESENT', representedById: null }],
  counted: null,
};

describe('what is missing from minutes', () => {
  it.each<[string, Partial<MinutesContent>, Missing[]]>([
    ['nothing, when all is there', {}, []],
    ['an item nobody wrote about', { items: unwritten, actions: [] }, [{ kind: 'ITEM_EMPTY', itemId: 'i1' }]],
    ['not an item with a decision alone', { items: unwritten, actions: [], decisions: [{ itemId: 'i1' }] }, []],
    ['not an item with an action alone', { items: unwritten }, []],
    [
      'an action that nobody holds, and its date',
      { actions: [{ id: 'a1', itemId: 'i1', leadName: null, dueOn: null }] },
      [
        { kind: 'ACTION_WITHOUT_LEAD', actionId: 'a1' },
        { kind: 'ACTION_WITHOUT_DATE', actionId: 'a1' },
      ],
    ],
    [
      'anybody present',
      { attendance: [{ personId: 'p1', status: 'EXCUSED', representedById: null }] },
      [{ kind: 'NOBODY_PRESENT' }],
    ],
    ['numbers, in a situation cell, and no words', { items: unwritten, counted: false }, [{ kind: 'NOTHING_COUNTED' }]],
    ['nothing, when a cell counted', { items: unwritten, actions: [], counted: true }, []],
  ])('%s', (_case, change, missing) => {
    expect(missingFrom({ ...complete, ...change })).toEqual(missing);
  });
});
