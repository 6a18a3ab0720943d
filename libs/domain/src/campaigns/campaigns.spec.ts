import { describe, expect, it } from '@jest/globals';
import { figuresOf, publicAttendance } from './attendance.ts';
import { mayCorrect } from './correction.ts';
import { canBecome, EVENT_STATES, nextStates } from './event-state.ts';
import { byDate, byStart, daysOf, firstWeeks, isSlotRight, weeksOf } from './slots.ts';

const slot = (day: string, from: string | null = null, to: string | null = null, until: string | null = null) => ({
  ...{ day, until, from, to },
});

describe('the life of an event', () => {
  it('begins with a proposal, goes through the programme, and every step can be taken back', () => {
    for (const from of EVENT_STATES) {
      expect(canBecome(from, from)).toBe(false);
      expect(nextStates(from).length).toBeGreaterThan(0);
    }
    expect(canBecome('PROPOSED', 'PROGRAMME')).toBe(true);
    expect(canBecome('PROPOSED', 'HELD')).toBe(false);
    expect(canBecome('REFUSED', 'PROGRAMME')).toBe(false);
  });
});

describe('when an event takes place', () => {
  it.each([
    [slot('2026-10-05'), true],
    [slot('2026-10-05', '14:00'), true],
    [slot('2026-10-05', '14:00', '16:00'), true],
    [slot('2026-10-05', '14:00', '14:00'), false],
    [slot('2026-10-05', null, '16:00'), false],
    [slot('2026-10-05', null, null, '2026-10-16'), true],
    [slot('2026-10-05', null, null, '2026-10-05'), false],
    [slot('2026-10-05', null, null, '2026-10-04'), false],
  ])('%j is right: %s', (one, right) => expect(isSlotRight(one)).toBe(right));

  it('is told in the order of its dates, and in each week it touches', () => {
    const slots = [slot('2026-10-12', '18:00'), slot('2026-10-05', '14:00', '16:00', '2026-10-13')];
    expect(slots.toSorted(byStart)[0]?.day).toBe('2026-10-05');
    expect(daysOf(slots)).toEqual({ first: '2026-10-05', last: '2026-10-13' });
    expect(weeksOf(slots)).toEqual(['2026-10-05', '2026-10-12']);
    expect(weeksOf([slot('2026-10-11')])).toEqual(['2026-10-05']);
    expect([daysOf([]), weeksOf([])]).toEqual([null, []]);
  });

  it('stands under the week it begins in', () => {
    const events = [
      { title: 'a', slots: [slot('2026-10-11')] },
      { title: 'b', slots: [slot('2026-10-20'), slot('2026-10-06')] },
      { title: 'c', slots: [] },
    ];
    expect(firstWeeks(events).map(({ monday, events: ofWeek }) => [monday, ofWeek.map(({ title }) => title)])).toEqual([
      ['2026-10-05', ['a', 'b']],
      [null, ['c']],
    ]);
  });

  it('puts what has no date last, and breaks ties by the title', () => {
    const events = [
      { title: 'Sans date', slots: [] },
      { title: 'Zeste', slots: [slot('2026-10-05', '14:00')] },
      { title: 'Écoute', slots: [slot('2026-10-05', '14:00')] },
      { title: 'Matin', slots: [slot('2026-10-05', '09:00'), slot('2026-10-01')] },
    ];
    expect(events.toSorted(byDate).map(({ title }) => title)).toEqual(['Matin', 'Écoute', 'Zeste', 'Sans date']);
  });
});

describe('participants', () => {
  it('are not zero while they are unknown, and are hidden from the public while they are few', () => {
    expect([null, 0, 4, 5, 120].map(publicAttendance)).toEqual([null, null, null, 5, 120]);
    expect(figuresOf([])).toMatchObject({ events: 0, held: 0, participants: null });
    const events = [
      { state: 'HELD', attendance: 40 },
      { state: 'HELD', attendance: 0 },
      { state: 'HELD', attendance: null },
      { state: 'PROGRAMME', attendance: null },
      { state: 'CANCELLED', attendance: null },
      { state: 'PROPOSED', attendance: null },
    ] as const;
    expect(figuresOf(events)).toEqual({
      ...{ events: 4, held: 3, cancelled: 1, counted: 2, uncounted: 1, participants: 40 },
    });
  });
});

describe('a proposal', () => {
  const proposal = { state: 'PROPOSED', isMerged: false, correctUntil: '2026-09-15T10:00:00.000Z' } as const;
  const now = '2026-09-01T10:00:00.000Z';

  it('is corrected by whoever made it for a time, and until it is accepted or found to be a double', () => {
    expect(mayCorrect(proposal, now)).toBe(true);
    expect(mayCorrect(proposal, '2026-09-15T10:00:00.000Z')).toBe(false);
    expect(mayCorrect({ ...proposal, state: 'ACCEPTED' }, now)).toBe(false);
    expect(mayCorrect({ ...proposal, isMerged: true }, now)).toBe(false);
    expect(mayCorrect({ ...proposal, correctUntil: null }, now)).toBe(false);
  });
});
