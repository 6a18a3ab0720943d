import { describe, expect, it } from '@jest/globals';
import { afterMeeting, type Written } from './after-meeting.ts';

const written: Written = {
  local: '2026-11-20T14:00',
  minutes: 'CIRCULATED',
  mayPrepare: true,
  isReviewer: false,
  agreed: false,
  corrections: 0,
  approvedByMeeting: true,
};
const review = { minutes: 'REVIEW' } as const;

describe('minutes on their way', () => {
  it.each<[string, Partial<Written>, string]>([
    ['wait for whoever was asked to read them', { ...review, isReviewer: true, mayPrepare: false }, 'REVIEW'],
    ['ask nothing while somebody else reads them', review, ''],
    ['ask nothing more of whoever agreed', { ...review, isReviewer: true, agreed: true, mayPrepare: false }, ''],
    ['are to be sent once agreed to', { ...review, agreed: true }, 'CIRCULATE'],
    ['wait for answers to corrections first', { corrections: 2 }, 'CORRECTIONS 2'],
    ['are to be approved three weeks after the meeting', {}, 'APPROVE 2026-12-11'],
    ['are approved by silence elsewhere', { approvedByMeeting: false }, ''],
    ['ask nothing of members', { mayPrepare: false, corrections: 2 }, ''],
    ['ask nothing once approved', { minutes: 'APPROVED' }, ''],
    ['ask nothing as a draft, which is asked for by itself', { minutes: 'DRAFT' }, ''],
  ])('%s', (_case, change, asked) => {
    const toDos = afterMeeting({ ...written, ...change });
    expect(toDos.map(({ kind, due, count }) => [kind, due, count].filter(Boolean).join(' ')).join(', ')).toBe(asked);
  });
});
