import { describe, expect, it } from '@jest/globals';
import { kindsOffered } from './decision-kind.ts';
import { decisionNumber } from './decision-number.ts';

describe('decisions', () => {
  it.each([
    ['COPIL', 2026, 3, 'COPIL 2026-03'],
    ['GT Jeunes', 2027, 12, 'GT Jeunes 2027-12'],
    ['COTECH', 2026, 104, 'COTECH 2026-104'],
  ])('of %s are numbered by year', (bodyTag, year, number, said) => {
    expect(decisionNumber({ bodyTag, year, number })).toBe(said);
  });

  it('are voted only where the body allows votes', () => {
    expect(kindsOffered(false)).not.toContain('VOTE');
    expect(kindsOffered(true)).toContain('VOTE');
  });
});
