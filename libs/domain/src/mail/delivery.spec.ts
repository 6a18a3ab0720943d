import { describe, expect, it } from '@jest/globals';
import { type AfterAttempt, afterAttempt, type Outcome } from './delivery.ts';

describe('what becomes of a mail', () => {
  it.each<[Outcome, number, AfterAttempt]>([
    ['ACCEPTED', 1, { state: 'SENT', again: null }],
    ['REFUSED', 1, { state: 'FAILED', again: null }],
    ['UNKNOWN', 1, { state: 'UNCERTAIN', again: 300 }],
    ['UNKNOWN', 3, { state: 'UNCERTAIN', again: 300 }],
    ['POSTPONED', 1, { state: 'PENDING', again: 60 }],
    ['POSTPONED', 7, { state: 'PENDING', again: 86_400 }],
    ['POSTPONED', 8, { state: 'FAILED', again: null }],
  ])('%s at attempt %i', (outcome, attempts, after) => expect(afterAttempt(outcome, attempts, false)).toEqual(after));

  it.each<[Outcome, number, AfterAttempt]>([
    ['ACCEPTED', 2, { state: 'SENT', again: null }],
    ['REFUSED', 2, { state: 'UNCERTAIN', again: null }],
    ['UNKNOWN', 2, { state: 'UNCERTAIN', again: null }],
    ['POSTPONED', 2, { state: 'UNCERTAIN', again: 300 }],
    ['POSTPONED', 8, { state: 'UNCERTAIN', again: null }],
  ])('%s at attempt %i, when it may have left before', (outcome, attempts, after) =>
    expect(afterAttempt(outcome, attempts, true)).toEqual(after),
  );
});
