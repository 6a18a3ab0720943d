import { describe, expect, it } from '@jest/globals';
import { placedAmong, treeOf, wouldCycle } from './body-tree.ts';
import { CORE_COLLEGES } from './college.ts';
import { compositionOf } from './composition.ts';
import { overlaps } from './seat.ts';

const held = CORE_COLLEGES.map((college) => ({ college, held: 1, vacant: 0 }));

describe('the composition of a body', () => {
  it('has no gap when somebody sits for each of the five core colleges', () => {
    expect(compositionOf(held, true)).toEqual({ judged: CORE_COLLEGES, gaps: [] });
  });

  it('tells a college without seat from one whose seats are vacant', () => {
    const counts = [...held.slice(0, 3), { college: 'CARERS' as const, held: 0, vacant: 2 }];
    expect(compositionOf(counts, true).gaps).toEqual([
      { college: 'CARERS', reason: 'VACANT' },
      { college: 'COORDINATION', reason: 'NO_SEAT' },
    ]);
  });

  it('judges three colleges for readers who see the masked ones together', () => {
    const counts = [{ college: 'MASKED' as const, held: 1, vacant: 0 }];
    expect(compositionOf(counts, false)).toEqual({
      judged: ['ELECTED', 'PSYCHIATRY', 'COORDINATION'],
      gaps: [
        { college: 'ELECTED', reason: 'NO_SEAT' },
        { college: 'PSYCHIATRY', reason: 'NO_SEAT' },
        { college: 'COORDINATION', reason: 'NO_SEAT' },
      ],
    });
  });
});

describe('the tree of bodies', () => {
  const bodies = [
    { id: 'a', parentId: null, position: 1 },
    { id: 'b', parentId: 'a', position: 0 },
    { id: 'c', parentId: 'b', position: 0 },
    { id: 'd', parentId: 'gone', position: 0 },
  ];

  it('stands in order, orphans at the top', () => {
    const shape = treeOf(bodies).map(({ body, children }) => [body.id, children.map((child) => child.body.id)]);
    expect(shape).toEqual([
      ['d', []],
      ['a', ['b']],
    ]);
  });

  it.each([
    ['a', 'c', true],
    ['a', 'a', true],
    ['c', 'a', false],
    ['a', null, false],
  ])('moving %s under %s makes a ring: %s', (id, parentId, expected) => {
    expect(wouldCycle(bodies, id, parentId)).toBe(expected);
  });

  it.each([
    [['a', 'b', 'c'], 'c', 0, ['c', 'a', 'b']],
    [['a', 'b', 'c'], 'a', 9, ['b', 'c', 'a']],
    [['a', 'b'], 'x', 1, ['a', 'x', 'b']],
  ])('among %j, %s at %i', (siblings, id, place, expected) => {
    expect(placedAmong(siblings, id, place)).toEqual(expected);
  });
});

describe('two mandates', () => {
  it.each([
    ['2026-01-01', '2026-06-30', '2026-06-30', null, true],
    ['2026-01-01', '2026-06-30', '2026-07-01', null, false],
    ['2026-01-01', null, '2020-01-01', '2025-12-31', false],
    ['2026-01-01', null, '2030-01-01', null, true],
  ])('%s–%s and %s–%s share a day: %s', (startsOn, endsOn, from, until, expected) => {
    expect(overlaps({ startsOn, endsOn }, { startsOn: from, endsOn: until })).toBe(expected);
  });
});
