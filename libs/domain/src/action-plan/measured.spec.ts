import { describe, expect, it } from '@jest/globals';
import { readNumber, shareReached } from './measured.ts';

const on = (measuredOn: string, value: number) => ({ measuredOn, value });

describe('the share of the way that is done', () => {
  it.each([
    ['half way', 0, 10, [5], 50],
    ['from a baseline', 20, 40, [25], 25],
    ['downwards', 90, 30, [60], 50],
    ['beyond', 0, 10, [12], 120],
    ['backwards', 10, 20, [5], -50],
    ['without target', 0, null, [5], null],
    ['without measurement', 0, 10, [], null],
    ['with nothing to cover', 10, 10, [10], null],
  ] as const)('%s', (_, baseline, target, values, share) => {
    const measurements = values.map((value, at) => on(`2026-0${at + 1}-01`, value));
    expect(shareReached({ baseline, target, measurements })).toBe(share);
  });

  it('starts at zero without baseline, and reads the latest day whatever the order', () => {
    const measurements = [on('2026-06-01', 4), on('2026-01-01', 9)];
    expect(shareReached({ baseline: null, target: 8, measurements })).toBe(50);
  });
});

it.each([
  ['1 250,5', 1250.5],
  ['1250.5', 1250.5],
  ['-3', -3],
  ['1\u202f000', 1000],
  ['', null],
  ['une dizaine', null],
  ['1,2,3', null],
] as const)('reads %j as %j', (text, number) => expect(readNumber(text)).toBe(number));
