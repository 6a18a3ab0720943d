import { describe, expect, it } from '@jest/globals';
import type { AskingMeeting } from './meeting-to-dos.ts';
import { toDos } from './to-do.ts';
import { workWeek } from './work-week.ts';

const TODAY = '2026-11-23'; // a Monday
const meeting = (changes: Partial<AskingMeeting>): AskingMeeting => ({
  id: 'm',
  local: '2026-12-03T14:00',
  state: 'DRAFT',
  minutes: null,
  noticeDays: 10,
  mayPrepare: true,
  isCalled: false,
  documentsSettled: true,
  isReviewer: false,
  agreed: false,
  corrections: 0,
  approvedByMeeting: true,
  room: null,
  silent: 0,
  answer: null,
  ...changes,
});
const none = { late: 0, silent: 0, incomplete: 0 };
const asked = (changes: Partial<AskingMeeting>, today = TODAY): string =>
  toDos([meeting(changes)], none, today)
    .map(({ kind, group, due }) => [kind, group, due].filter(Boolean).join(' '))
    .join(', ');

describe('convening', () => {
  it.each([
    ['the very day', { noticeDays: 10 }, 'CONVENE LAST_DAY 2026-11-23'],
    ['the day before', { noticeDays: 9 }, 'CONVENE THIS_WEEK 2026-11-24'],
    ['too late already', { noticeDays: 15 }, 'CONVENE LAST_DAY 2026-11-18'],
    ['on Friday', { noticeDays: 6 }, 'CONVENE THIS_WEEK 2026-11-27'],
    ['next week', { noticeDays: 5 }, ''],
    ['a draft of the past', { local: '2026-11-20T14:00' }, ''],
    ['what its chair asks', { chairAsks: true, noticeDays: 5 }, 'CHAIR_ASKS THIS_WEEK'],
    ['what the chair of the past asked', { chairAsks: true, local: '2026-11-20T14:00' }, ''],
    ['not mine to prepare', { mayPrepare: false, chairAsks: true }, ''],
    ['cancelled', { state: 'CANCELLED' as const }, ''],
    ['called by a lead, long before', { noticeDays: 5, isCalled: true }, 'CALLED THIS_WEEK 2026-11-28'],
    ['called by a lead, and pressing', { noticeDays: 10, isCalled: true }, 'CONVENE LAST_DAY 2026-11-23'],
    ['called for a day that has passed', { local: '2026-11-20T14:00', isCalled: true }, ''],
    ['called, and convened since', { state: 'CONVENED' as const, isCalled: true }, ''],
  ])('%s', (_name, changes, expected) => expect(asked(changes)).toBe(expected));
});

const UNREAD = { state: 'CONVENED', documentsSettled: false } as const;

describe('after and around a meeting', () => {
  it.each([
    ['replies are missing', { state: 'CONVENED' as const, silent: 13 }, 'REPLIES REPLIES'],
    ['all have answered', { state: 'CONVENED' as const, silent: 0 }, ''],
    ['documents are due today', { ...UNREAD, local: '2026-12-01T14:00' }, 'DOCUMENTS THIS_WEEK 2026-11-23'],
    ['documents are due on Friday', { ...UNREAD, local: '2026-12-05T14:00' }, 'DOCUMENTS THIS_WEEK 2026-11-27'],
    ['documents are due next week', { ...UNREAD, local: '2026-12-08T14:00' }, ''],
    ['documents are missing on the day', { ...UNREAD, local: '2026-11-23T14:00' }, 'DOCUMENTS THIS_WEEK 2026-11-15'],
    ['documents were never there', { ...UNREAD, local: '2026-11-22T14:00' }, ''],
    ['documents of a draft', { documentsSettled: false, noticeDays: 0 }, ''],
    ['a room with a place left', { state: 'CONVENED' as const, room: { capacity: 18, taken: 17 } }, ''],
    ['a full room', { state: 'CONVENED' as const, room: { capacity: 18, taken: 18 } }, 'FULL THIS_WEEK'],
    [
      'a room too small, tomorrow',
      { state: 'CONVENED' as const, room: { capacity: 18, taken: 19 }, local: '2026-11-24T14:00' },
      'FULL LAST_DAY',
    ],
    ['a full room of a draft', { room: { capacity: 1, taken: 1 }, noticeDays: 5 }, ''],
    ['left open yesterday', { state: 'IN_PROGRESS' as const, local: '2026-11-22T14:00' }, 'CLOSE LAST_DAY'],
    ['being held today', { state: 'IN_PROGRESS' as const, local: '2026-11-23T14:00' }, ''],
    ['minutes not written', { state: 'CLOSED' as const }, 'MINUTES THIS_WEEK 2026-12-10'],
    ['minutes drafted', { state: 'CLOSED' as const, minutes: 'DRAFT' as const }, 'MINUTES THIS_WEEK 2026-12-10'],
    ['minutes due today', { state: 'CLOSED' as const, local: '2026-11-16T14:00' }, 'MINUTES LAST_DAY 2026-11-23'],
    ['minutes due for 90 days', { state: 'CLOSED' as const, local: '2026-08-25T14:00' }, 'MINUTES LAST_DAY 2026-09-01'],
    ['minutes due for longer', { state: 'CLOSED' as const, local: '2026-08-24T14:00' }, ''],
    ['minutes in review', { state: 'CLOSED' as const, minutes: 'REVIEW' as const }, ''],
  ])('%s', (_name, changes, expected) => expect(asked(changes)).toBe(expected));

  it.each([
    ['in ten days', '2026-12-03T14:00', 'ANSWER THIS_WEEK 2026-12-03'],
    ['tomorrow', '2026-11-24T14:00', 'ANSWER LAST_DAY 2026-11-24'],
    ['yesterday', '2026-11-22T14:00', ''],
  ])('my answer is missing, %s', (_name, local, expected) =>
    expect(asked({ state: 'CONVENED', mayPrepare: false, answer: 'NONE', local })).toBe(expected),
  );
});

describe('a date poll', () => {
  const poll = {
    ...{ id: 'p', state: 'DRAFT' as const, closesOn: '2026-12-01', firstLocal: '2026-12-23T14:00' },
    ...{ mayPrepare: true, isAwaited: false },
  };
  const mine = { state: 'OPEN' as const, mayPrepare: false, isAwaited: true };
  it.each([
    ['a month before its first date', {}, 'ASK LAST_DAY 2026-11-23'],
    ['within the week', { firstLocal: '2026-12-26T14:00' }, 'ASK THIS_WEEK 2026-11-26'],
    ['later', { firstLocal: '2027-02-04T14:00' }, ''],
    ['its date has passed', { firstLocal: '2026-11-20T14:00' }, ''],
    ['is open', { state: 'OPEN' as const }, ''],
    ['waits for me', mine, 'ANSWER_POLL THIS_WEEK 2026-12-01'],
    ['waits for me until tomorrow', { ...mine, closesOn: '2026-11-24' }, 'ANSWER_POLL LAST_DAY 2026-11-24'],
    ['waited for me', { ...mine, closesOn: '2026-11-22' }, ''],
    ['has my answer', { ...mine, isAwaited: false }, ''],
    ['is a draft of others', { mayPrepare: false }, ''],
    ['is over', { state: 'OPEN' as const, closesOn: '2026-11-22' }, 'CHOOSE THIS_WEEK'],
  ])('%s', (_name, changes, expected) => {
    const asks = toDos([], { late: 0, silent: 0, incomplete: 0 }, TODAY, [{ ...poll, ...changes }]);
    expect(asks.map(({ kind, group, due }) => [kind, group, due].filter(Boolean).join(' ')).join()).toBe(expected);
  });
});

describe('all together', () => {
  it('goes from the most pressing to what others owe', () => {
    const meetings = [
      meeting({ id: 'a', state: 'CONVENED', silent: 3, answer: 'NONE' }),
      meeting({ id: 'b', noticeDays: 9 }),
      meeting({ id: 'c', noticeDays: 12 }),
      meeting({ id: 'd', noticeDays: 15 }),
    ];
    const all = toDos(meetings, { late: 5, silent: 3, incomplete: 2 }, TODAY, [], [], ['s'], ['m'], {
      mailed: 4,
      offers: 1,
      comments: 2,
    });
    expect(all.map(({ kind, meetingId, count }) => `${kind} ${meetingId ?? count}`)).toEqual([
      'CONVENE d',
      'CONVENE c',
      'CONVENE b',
      'ANSWER a',
      'MENTION null',
      'LATE 5',
      'MAILED 4',
      'OFFERS 1',
      'REPORT_COMMENTS 2',
      'SILENT 3',
      'INCOMPLETE 2',
      'UNANSWERED null',
      'REPLIES a',
    ]);
  });
});

describe('workWeek', () => {
  it.each([
    ['2026-11-23', '2026-11-23', '2026-11-27'],
    ['2026-11-27', '2026-11-23', '2026-11-27'],
    ['2026-11-28', '2026-11-30', '2026-12-04'],
    ['2026-11-29', '2026-11-30', '2026-12-04'],
    ['2027-01-01', '2026-12-28', '2027-01-01'],
  ])('%s belongs to the week of %s', (today, monday, friday) => {
    const days = workWeek(today);
    expect([days[0], days.at(-1), days.length]).toEqual([monday, friday, 5]);
  });
});
