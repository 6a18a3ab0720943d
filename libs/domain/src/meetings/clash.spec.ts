import { describe, expect, it } from '@jest/globals';
import { clashReasons, isSamePlace } from './clash.ts';

it.each([
  ['Salle du conseil', 'salle  du Conseil', true],
  ['Hôtel de ville, 2e étage', 'Hotel de ville (2e etage)', true],
  ['Salle 1', 'Salle 2', false],
  ['', '', false],
  [null, null, false],
  ['Salle 1', null, false],
])('%s and %s are one room: %s', (one, other, expected) => expect(isSamePlace(one, other)).toBe(expected));

describe('two meetings at the same time', () => {
  const other = { sharesChair: false, people: 0, place: 'Salle 1' };

  it('bother nobody when they share nothing', () => expect(clashReasons(other, 'Salle 2')).toEqual([]));

  it('say what they share, the chair first', () => {
    expect(clashReasons({ ...other, sharesChair: true, people: 2 }, 'salle 1')).toEqual(['CHAIR', 'PEOPLE', 'PLACE']);
    expect(clashReasons(other, 'SALLE 1')).toEqual(['PLACE']);
  });
});
