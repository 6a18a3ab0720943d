import { describe, expect, it } from '@jest/globals';
import { isReminderDue, type Reminded, reminderTime } from './reminder.ts';

const meeting = (more: Partial<Reminded> = {}): Reminded => ({
  ...{ local: '2026-12-03T14:00', zone: 'Europe/Paris', days: 3 },
  convenedAt: new Date('2026-11-16T10:00:00Z'),
  ...more,
});

describe('the reminder of a meeting', () => {
  it.each<[string, Partial<Reminded>, string | null]>([
    ['comes three days before, in the morning', {}, '2026-11-30T09:00'],
    ['moves with the meeting', { local: '2027-01-02T18:00' }, '2026-12-30T09:00'],
    ['is switched off', { days: null }, null],
    ['waits for a convocation', { convenedAt: null }, null],
    ['is of no use after a late convocation', { convenedAt: new Date('2026-11-30T08:00:00Z') }, null],
    [
      'still follows a convocation of the night before',
      { convenedAt: new Date('2026-11-30T07:59:00Z') },
      '2026-11-30T09:00',
    ],
  ])('%s', (_, more, time) => {
    expect(reminderTime(meeting(more))).toBe(time);
  });

  it.each<[string, string, Partial<Reminded>, boolean]>([
    ['a minute early', '2026-11-30T07:59:59Z', {}, false],
    ['on time', '2026-11-30T08:00:00Z', {}, true],
    ['late, after a night without worker', '2026-12-02T20:00:00Z', {}, true],
    ['once it has started', '2026-12-03T13:00:00Z', {}, false],
    ['by the clock of where it is held', '2026-11-30T05:00:00Z', { zone: 'Indian/Reunion' }, true],
    ['switched off', '2026-11-30T08:00:00Z', { days: null }, false],
  ])('%s', (_, now, more, due) => {
    expect(isReminderDue(meeting(more), new Date(now))).toBe(due);
  });
});
