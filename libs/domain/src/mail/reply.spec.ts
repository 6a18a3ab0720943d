import { describe, expect, it } from '@jest/globals';
import { type CalendarReply, judgeReply, type Standing } from './reply.ts';

const reply = (more: Partial<CalendarReply> = {}): CalendarReply => ({
  ...{ method: 'REPLY', uid: 'u', attendee: 'a@exemple.fr', status: 'ACCEPTED', sequence: 0 },
  ...{ stamp: '2026-11-20T10:00:00.000Z', proposed: null },
  ...more,
});
const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ answer: 'NONE', answeredAt: null, isRemoteOnly: false, isAhead: true, isSameDate: true },
  receivedAt: new Date('2026-11-20T10:05:00Z'),
  ...more,
});
const at = (hour: string) => new Date(`2026-11-20T${hour}:00Z`);

describe('a reply from a calendar program', () => {
  it.each<[string, Partial<CalendarReply>, Partial<Standing>, string, string | null]>([
    ['comes', {}, {}, 'APPLIED', 'YES'],
    ['does not come', { status: 'DECLINED' }, {}, 'APPLIED', 'NO'],
    ['comes where nobody can be in person', {}, { isRemoteOnly: true }, 'APPLIED', 'REMOTE'],
    ['confirms a presence from a distance', {}, { answer: 'REMOTE', answeredAt: at('09:00') }, 'APPLIED', 'REMOTE'],
    ['is not sure', { status: 'TENTATIVE' }, {}, 'UNSURE', null],
    ['hands it on', { status: 'DELEGATED' }, {}, 'UNSURE', null],
    ['is older than what stands', {}, { answer: 'NO', answeredAt: at('10:01') }, 'OVERTAKEN', 'YES'],
    ['is as old as what stands', {}, { answer: 'NO', answeredAt: at('10:00') }, 'APPLIED', 'YES'],
    ['speaks of a date that was left', {}, { isSameDate: false }, 'OLD_DATE', 'YES'],
    ['comes after the start', {}, { isAhead: false }, 'CLOSED', 'YES'],
    ['proposes another date', { method: 'COUNTER', status: 'TENTATIVE' }, {}, 'PROPOSED', null],
    ['proposes another date and accepts', { method: 'COUNTER' }, {}, 'PROPOSED', null],
    ['proposes once it is over', { method: 'COUNTER' }, { isAhead: false }, 'CLOSED', null],
  ])('that %s', (_, sent, found, fate, answer) => {
    expect(judgeReply(reply(sent), standing(found))).toMatchObject({ fate, answer });
  });

  it.each([
    ['its own instant', '2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z'],
    ['the instant it came when its clock runs ahead', '2099-01-01T00:00:00.000Z', '2026-11-20T10:05:00.000Z'],
    ['the instant it came when it bears none', null, '2026-11-20T10:05:00.000Z'],
    ['the instant it came when it bears nonsense', 'hier', '2026-11-20T10:05:00.000Z'],
  ])('counts from %s', (_, stamp, given) => {
    expect(judgeReply(reply({ stamp }), standing()).at.toISOString()).toBe(given);
  });
});
