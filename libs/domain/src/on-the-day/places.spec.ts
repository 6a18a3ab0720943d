import { expect, it } from '@jest/globals';
import { placesLeft } from './places.ts';

it.each([
  [null, 40, null],
  [25, 0, 'FREE'],
  [25, 24, 'FREE'],
  [25, 25, 'FULL'],
  [25, 26, 'OVER'],
])('a room of %s with %s taken is %s', (capacity, taken, left) => expect(placesLeft(capacity, taken)).toBe(left));
