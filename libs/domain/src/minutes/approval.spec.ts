import { describe, expect, it } from '@jest/globals';
import { approvedBySilence, silenceDay, takesCorrections } from './approval.ts';
import { canBecome, isFrozen, MINUTES_STATUSES } from './minutes-status.ts';

describe('the life of minutes', () => {
  it('goes one way, but for a review that sends back and mails that were stopped', () => {
    const allowed = MINUTES_STATUSES.flatMap((from) =>
      MINUTES_STATUSES.filter((to) => canBecome(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(allowed).toEqual([
      'DRAFT > REVIEW',
      'REVIEW > DRAFT',
      'REVIEW > CIRCULATED',
      'CIRCULATED > REVIEW',
      'CIRCULATED > APPROVED',
      'APPROVED > ARCHIVED',
    ]);
    expect(MINUTES_STATUSES.filter(isFrozen)).toEqual(['APPROVED', 'ARCHIVED']);
  });
});

describe('corrections', () => {
  it.each([
    ['CIRCULATED', '2026-12-20', true],
    ['CIRCULATED', '2026-12-19', false],
    ['CIRCULATED', null, false],
    ['REVIEW', '2026-12-31', false],
    ['APPROVED', '2026-12-31', false],
  ] as const)('of minutes %s until %s: %s on 20 December', (status, until, taken) => {
    expect(takesCorrections(status, until, '2026-12-20')).toBe(taken);
  });
});

describe('silence', () => {
  const minutes = { circulatedOn: '2026-12-05', silenceDays: 30, correctionsUntil: '2026-12-20', asked: 0 };

  it.each([
    ['the day before', {}, '2027-01-03', false],
    ['the day itself', {}, '2027-01-04', true],
    ['while a correction waits', { asked: 1 }, '2027-01-04', false],
    ['while corrections may be asked for', { correctionsUntil: '2027-01-04' }, '2027-01-04', false],
    ['where a meeting approves', { silenceDays: null }, '2030-01-01', false],
  ])('approves %s: %#', (_case, change, today, approved) => {
    expect(approvedBySilence({ ...minutes, ...change }, today)).toBe(approved);
  });

  it('has no day where a meeting approves', () => {
    expect([silenceDay('2026-12-05', null), silenceDay('2026-12-05', 30)]).toEqual([null, '2027-01-04']);
  });
});
