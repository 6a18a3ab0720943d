import { describe, expect, it } from '@jest/globals';
import { around } from './around.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('the items of a wall', () => {
  it('are all there up to twelve', () => {
    expect(around(items(12), 11)).toEqual({ shown: items(12), before: 0, after: 0 });
    expect(around([], -1)).toEqual({ shown: [], before: 0, after: 0 });
  });

  it('are those around the one at hand beyond, which is always among them', () => {
    for (let current = -1; current < 40; current += 1) {
      const { shown, before, after } = around(items(40), current);
      expect([shown.length, before + shown.length + after]).toEqual([10, 40]);
      expect(shown).toContain(Math.max(0, current));
      expect(shown[0]).toBe(before);
    }
  });
});
