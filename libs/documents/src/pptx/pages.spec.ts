import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paged, rowHeight } from './pages.ts';

it('puts no more on a slide than has room, and loses nothing on the way', () => {
  const heights = fc.array(fc.double({ min: 0.1, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(heights, (drawn) => {
      const rows = drawn.map((height, line) => ({ heading: null, line, height }));
      const pages = paged(rows, 2, 4);
      expect(pages.flat()).toEqual(rows);
      for (const [at, page] of pages.entries()) {
        expect(page.length).toBeGreaterThan(0);
        expect(page.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual((at === 0 ? 2 : 4) + 1e-9);
      }
    }),
  );
});

it('gives a row that is higher than a slide a slide of its own', () => {
  const rows = [1, 9, 1].map((height, line) => ({ heading: null, line, height }));
  expect(paged(rows, 2, 2).map(({ length }) => length)).toEqual([1, 1, 1]);
});

it('counts the lines of the fullest cell, its own line ends too', () => {
  const one = rowHeight(['a', 'b'], [1, 1]);
  expect(rowHeight(['a\nb\nc', 'b'], [1, 1])).toBeCloseTo(one + 2 * 0.2);
  expect(rowHeight(['mot '.repeat(20), ''], [1, 1])).toBeGreaterThan(rowHeight(['mot '.repeat(20), ''], [5, 1]));
});
