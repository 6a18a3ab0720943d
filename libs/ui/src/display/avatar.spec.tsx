import { describe, expect, it } from '@jest/globals';
import { initials, tintOf } from './avatar.tsx';

describe('initials', () => {
  it.each([
    ['Nadia Belkacem', 'NB'],
    ['Dr Karim Benali', 'KB'],
    ['Élodie Vasseur', 'ÉV'],
    ['Marie-Claude Ferrand', 'MF'],
    ['M. Prat', 'P'],
    ['', ''],
  ])('%s gives %s', (name, letters) => expect(initials(name)).toBe(letters));
});

describe('tint', () => {
  it('is always the same for one id, and all six are met', () => {
    const tints = Array.from({ length: 200 }, (_, index) => tintOf(`person-${index}`));
    expect(new Set(tints)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(tintOf('person-7')).toBe(tintOf('person-7'));
  });
});
