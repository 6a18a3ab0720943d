import { expect, it } from '@jest/globals';
import { nextSlot } from './next-slot.ts';

it.each([
  ['', ''],
  ['2026-12-03T14:00', '2026-12-04T14:00'],
  ['2026-12-04T14:00', '2026-12-07T14:00'],
  ['2026-12-05T14:00', '2026-12-07T14:00'],
  ['2026-12-06T14:00', '2026-12-07T14:00'],
])('after %s comes %s', (local, next) => expect(nextSlot(local)).toBe(next));
