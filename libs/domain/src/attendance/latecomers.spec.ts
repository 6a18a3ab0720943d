import { expect, it } from '@jest/globals';
import { latecomers } from './latecomers.ts';

const at = (minute: number): string => new Date(Date.UTC(2037, 11, 3, 14, minute)).toISOString();
const coming = (...minutes: (number | null)[]) =>
  minutes.map((minute, place) => ({ personId: String(place), arrivedAt: minute === null ? null : at(minute) }));

it.each([
  ['nobody', [], []],
  ['nobody who is alone', [40], []],
  ['nobody noted with all the others, however late', [20, 20, 20], []],
  ['nobody within five minutes', [0, 0, 5], []],
  ['who came after', [0, 1, 1, 12, null], ['3']],
  ['who came after, of two', [0, 12], ['1']],
])('finds %s', (_who, minutes, late) => {
  expect([...latecomers(coming(...minutes))]).toEqual(late);
});
