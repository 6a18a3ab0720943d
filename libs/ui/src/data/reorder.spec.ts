import { describe, expect, it } from '@jest/globals';
import { dropAt, moveTo } from './reorder.ts';

const IDS = ['a', 'b', 'c', 'd'];

describe('moveTo', () => {
  it.each([
    ['a', 2, 'bcad'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
    ['a', 99, 'bcda'],
    ['d', -5, 'dabc'],
  ])('%s at place %i', (id, to, order) => expect(moveTo(IDS, id, to).join('')).toBe(order));

  it.each([
    ['a', 0],
    ['a', -1],
    ['d', 3],
    ['z', 1],
  ])('%s at place %i changes nothing', (id, to) => expect(moveTo(IDS, id, to)).toBe(IDS));
});

describe('dropAt', () => {
  it.each([
    [['a'], 'c', 'after', 'bcad'],
    [['d'], 'a', 'before', 'dabc'],
    [['b', 'd'], 'a', 'before', 'bdac'],
    [['d', 'a'], 'b', 'after', 'badc'],
  ] as const)('%j by %s, %s', (moved, target, side, order) =>
    expect(dropAt(IDS, new Set(moved), target, side).join('')).toBe(order),
  );
});
