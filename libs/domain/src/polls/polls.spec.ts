import { describe, expect, it } from '@jest/globals';
import { bestSlot, type RatedSlot } from './best-slot.ts';
import type { PollAnswer } from './poll-answer.ts';
import { isLastCall, mayNudge } from './poll-nudge.ts';
import { isUndecided, pollPhase } from './poll-phase.ts';
import { type ChairPresence, type PolledPerson, slotPresence } from './slot-presence.ts';

const person = (changes: Partial<PolledPerson>, answer?: PollAnswer): PolledPerson => ({
  colleges: [],
  offices: [],
  answers: answer ? { s: answer } : {},
  ...changes,
});

describe('where a poll is', () => {
  it.each([
    ['DRAFT', '2026-12-01', 'DRAFT'],
    ['OPEN', '2026-11-30', 'OPEN'],
    ['OPEN', '2026-11-29', 'TO_CHOOSE'],
    ['CLOSED', '2026-11-29', 'CLOSED'],
    ['CANCELLED', '2026-11-29', 'CANCELLED'],
  ] as const)('%s, closing on %s: %s', (state, closesOn, phase) =>
    expect(pollPhase(state, closesOn, '2026-11-30')).toBe(phase),
  );

  it('is undecided while open and once over', () =>
    expect((['DRAFT', 'OPEN', 'TO_CHOOSE', 'CLOSED', 'CANCELLED'] as const).filter(isUndecided)).toEqual([
      'OPEN',
      'TO_CHOOSE',
    ]));
});

describe('reminding', () => {
  const now = new Date('2026-11-30T10:00:00Z');
  it.each([
    [null, true],
    ['2026-11-27T10:00:00Z', true],
    ['2026-11-27T10:00:01Z', false],
  ])('last time %s: %s', (last, may) => expect(mayNudge(last ? new Date(last) : null, now)).toBe(may));
});

describe('the last call of a poll that closes on 30 November', () => {
  it.each([
    ['2026-11-27T12:00', false],
    ['2026-11-28T08:59', false],
    ['2026-11-28T09:00', true],
    ['2026-11-30T18:00', true],
    ['2026-12-01T09:00', false],
  ])('%s: %s', (local, isIt) => expect(isLastCall('2026-11-30', local)).toBe(isIt));
});

describe('who would be there', () => {
  it.each<[string, PolledPerson[], string[]]>([
    ['nobody asked', [], []],
    ['somebody comes', [person({ colleges: ['CARERS'] }, 'YES')], []],
    ['if needed counts', [person({ colleges: ['CARERS'] }, 'IF_NEEDED')], []],
    ['no', [person({ colleges: ['CARERS'] }, 'NO')], ['CARERS']],
    ['silent', [person({ colleges: ['CARERS'] })], ['CARERS']],
    ['one of two', [person({ colleges: ['ELECTED'] }, 'NO'), person({ colleges: ['ELECTED'] }, 'YES')], []],
    ['two seats, one person', [person({ colleges: ['PSYCHIATRY', 'CONCERNED'] }, 'NO')], ['PSYCHIATRY', 'CONCERNED']],
    ['no core college', [person({ colleges: ['HOUSING'] }, 'NO')], []],
  ])('%s', (_name, people, missing) => expect(slotPresence(people, 's').missing).toEqual(missing));

  it.each<[string, PolledPerson[], ChairPresence]>([
    ['no chair', [person({}, 'YES')], 'NONE'],
    ['a silent chair', [person({ offices: ['CHAIR'] })], 'SILENT'],
    ['a chair who cannot', [person({ offices: ['CHAIR'] }, 'NO')], 'NO'],
    [
      'one of two chairs',
      [person({ offices: ['CHAIR'] }, 'NO'), person({ offices: ['CHAIR'] }, 'IF_NEEDED')],
      'IF_NEEDED',
    ],
  ])('%s', (_name, people, chair) => expect(slotPresence(people, 's').chair).toBe(chair));

  it('counts those who lead', () => {
    const people = [person({ offices: ['CO_LEAD'] }, 'YES'), person({ offices: ['LEAD'] }, 'NO'), person({}, 'YES')];
    expect(slotPresence(people, 's').leads).toEqual({ coming: 1, total: 2 });
  });
});

describe('the best slot', () => {
  const slot = (id: string, yes: number, more: Partial<RatedSlot> & { no?: number } = {}): RatedSlot => ({
    id,
    local: `2026-12-0${id}T14:00`,
    counts: { yes, ifNeeded: 0, no: more.no ?? 0, none: 0 },
    presence: null,
    ...more,
  });
  const reading = (chair: ChairPresence, missing: ('CARERS' | 'ELECTED')[] = []) => ({
    presence: { chair, missing, leads: { coming: 0, total: 0 } },
  });
  it.each<[string, RatedSlot[], string | undefined, string]>([
    ['nobody answered', [slot('1', 0), slot('2', 0)], undefined, ''],
    ['most yes', [slot('1', 1), slot('2', 3)], '2', 'MOST_YES FEWEST_NO'],
    ['fewest no among equals', [slot('1', 3, { no: 2 }), slot('2', 3, { no: 1 })], '2', 'MOST_YES FEWEST_NO'],
    ['the earliest among equals', [slot('2', 3), slot('1', 3)], '1', 'MOST_YES FEWEST_NO'],
    [
      'the chair before numbers',
      [slot('1', 9, reading('NO')), slot('2', 3, reading('YES', ['CARERS']))],
      '2',
      'CHAIR FEWEST_NO',
    ],
    [
      'colleges before numbers',
      [slot('1', 9, reading('YES', ['CARERS'])), slot('2', 3, reading('YES'))],
      '2',
      'CHAIR ALL_COLLEGES FEWEST_NO',
    ],
    [
      'fewest missing',
      [slot('1', 9, reading('YES', ['CARERS', 'ELECTED'])), slot('2', 3, reading('YES', ['CARERS']))],
      '2',
      'CHAIR FEWEST_MISSING FEWEST_NO',
    ],
  ])('%s', (_name, slots, id, reasons) => {
    const best = bestSlot(slots);
    expect([best?.slotId, best?.reasons.join(' ') ?? '']).toEqual([id, reasons]);
  });
});
