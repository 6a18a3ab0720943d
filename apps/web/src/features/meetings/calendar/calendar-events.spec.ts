import { describe, expect, it } from '@jest/globals';
import { hoursShown, meetingsIn, toEvent } from './calendar-events.ts';
import { periodAround } from './calendar-period.ts';

const at = (local: string, durationMinutes = 90) => ({
  id: local,
  title: 'COPIL',
  starts: { local, zone: 'Indian/Reunion' },
  durationMinutes,
});

it('places a meeting by the clock on its wall, whatever its zone', () =>
  expect(toEvent(at('2026-12-03T14:00'))).toEqual({
    id: '2026-12-03T14:00',
    title: 'COPIL',
    start: '2026-12-03T14:00',
    end: '2026-12-03T15:30',
  }));

it('keeps the meetings of the days drawn, both ends included', () => {
  const meetings = ['2026-11-29T23:00', '2026-11-30T00:00', '2027-01-03T23:30', '2027-01-04T00:00'].map((day) =>
    at(day),
  );
  const kept = meetingsIn(meetings, periodAround('mois', '2026-12-01')).map(({ id }) => id);
  expect(kept).toEqual(['2026-11-30T00:00', '2027-01-03T23:30']);
});

describe('the hours of a week', () => {
  it.each([
    ['the usual day', [], '08:00', '19:00'],
    ['no more for what fits', [at('2026-12-03T14:00')], '08:00', '19:00'],
    ['an early start and a late end', [at('2026-12-03T07:30'), at('2026-12-04T18:00', 150)], '07:00', '21:00'],
    ['to midnight what ends after it', [at('2026-12-04T23:00', 120)], '08:00', '24:00'],
  ])('are %s', (_, meetings, slotMinTime, slotMaxTime) =>
    expect(hoursShown(meetings)).toEqual({ slotMinTime, slotMaxTime }),
  );
});
