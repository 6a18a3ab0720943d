import { describe, expect, it } from '@jest/globals';
import { ACTION_STATUSES } from './action-status.ts';
import {
  newsOfOutcome,
  outcomesOffered,
  type ReviewedAction,
  reviewCounts,
  reviewReasons,
  statusGiven,
  toReview,
} from './review.ts';

const TODAY = '2026-12-01';
const action = (change: Partial<ReviewedAction> = {}): ReviewedAction => ({
  status: 'IN_PROGRESS',
  dueOn: '2027-06-30',
  newsOn: '2026-11-20',
  hindered: false,
  ...change,
});

describe('why a committee looks at an action', () => {
  it.each([
    ['in time, with news', action(), []],
    ['past its date', action({ dueOn: '2026-11-30' }), ['LATE']],
    ['on hold', action({ status: 'ON_HOLD' }), ['BLOCKED']],
    ['hindered', action({ hindered: true }), ['BLOCKED']],
    ['silent for 90 days', action({ newsOn: '2026-09-02' }), []],
    ['silent for 91 days', action({ newsOn: '2026-09-01' }), ['SILENT']],
    ['proposed, whatever its silence', action({ status: 'PROPOSED', newsOn: '2026-01-01' }), ['PROPOSED']],
    ['done', action({ status: 'DONE', dueOn: '2026-01-01', hindered: true }), []],
    [
      'late, blocked and silent',
      action({ status: 'ON_HOLD', dueOn: '2026-01-01', newsOn: '2026-01-01' }),
      [...['LATE', 'BLOCKED', 'SILENT']],
    ],
  ] as const)('%s', (_, one, reasons) => expect(reviewReasons(one, TODAY)).toEqual(reasons));

  it('is told the longest late first, then what is blocked, silent and proposed, in the order of the plan', () => {
    const plan = [
      { ...action({ status: 'PROPOSED' }), id: 'proposed' },
      { ...action({ dueOn: '2026-11-30' }), id: 'late' },
      { ...action(), id: 'fine' },
      { ...action({ hindered: true }), id: 'blocked' },
      { ...action({ dueOn: '2026-10-30' }), id: 'later' },
      { ...action({ status: 'ON_HOLD' }), id: 'on hold' },
    ];
    const listed = toReview(plan, TODAY).map(({ action: { id } }) => id);
    expect(listed).toEqual(['later', 'late', 'blocked', 'on hold', 'proposed']);
  });
});

describe('what a committee may say', () => {
  it('approves what is proposed alone, and puts off nothing that is over', () => {
    expect(outcomesOffered('PROPOSED')).toContain('APPROVE');
    for (const status of ACTION_STATUSES.filter((one) => one !== 'PROPOSED'))
      expect(outcomesOffered(status)).not.toContain('APPROVE');
    expect(outcomesOffered('ON_HOLD')).not.toContain('HOLD');
    expect(outcomesOffered('DONE')).toEqual(['CONTINUE', 'DECISION']);
  });

  it('starts nothing that nobody approved', () => {
    expect(newsOfOutcome('CONTINUE', 'PLANNED')).toBe('PROGRESSING');
    expect(newsOfOutcome('CONTINUE', 'PROPOSED')).toBe('NOTHING_NEW');
    expect(newsOfOutcome('NEW_DATE', 'ON_HOLD')).toBe('NOTHING_NEW');
    expect(newsOfOutcome('HOLD', 'IN_PROGRESS')).toBe('BLOCKED');
    expect([statusGiven('APPROVE'), statusGiven('DROP'), statusGiven('HELP')]).toEqual(['APPROVED', 'DROPPED', null]);
  });

  it('is counted by outcome, without what was not seen', () => {
    expect(reviewCounts(['NEW_DATE', null, 'APPROVE', 'NEW_DATE'])).toEqual({
      seen: 3,
      of: [
        { outcome: 'NEW_DATE', count: 2 },
        { outcome: 'APPROVE', count: 1 },
      ],
    });
  });
});
