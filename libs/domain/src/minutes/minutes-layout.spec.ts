import { describe, expect, it } from '@jest/globals';
import { laidOut, MINUTES_LAYOUTS, usualLayout } from './minutes-layout.ts';
import { plainRun, type TextBlock } from './text-block.ts';

describe('how minutes look', () => {
  it.each([
    ['FULL', ['14 h']],
    ['SUMMARY', [null]],
    ['OUTCOMES', []],
  ] as const)('%s', (layout, times) => {
    const block: TextBlock = { kind: 'PARAGRAPH', at: '14 h', runs: [plainRun('Un mot')] };
    expect(laidOut({ items: [{ text: [block] }] }, layout).items[0]?.text.map(({ at }) => at)).toEqual(times);
  });

  it('is whole in a committee, and shorter in a group', () => {
    expect((['STEERING', 'PLENARY', 'TECHNICAL', 'WORKING_GROUP'] as const).map(usualLayout)).toEqual([
      'FULL',
      'FULL',
      'SUMMARY',
      'SUMMARY',
    ]);
    expect(MINUTES_LAYOUTS).toHaveLength(3);
  });
});
