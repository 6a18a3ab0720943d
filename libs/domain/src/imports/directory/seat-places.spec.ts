import { describe, expect, it } from '@jest/globals';
import type { Rank } from '../../bodies/seat.ts';
import type { KnownSeat } from './known-directory.ts';
import { SeatPlaces } from './seat-places.ts';

const AT = { bodyId: 'b', college: 'SOCIAL' } as const;
const FULL = { rank: 'FULL', personId: 'p', startsOn: '2024-03-01' } as const;
const vacant = (freeFrom: string | null = null): KnownSeat => ({ ...AT, id: 's', freeFrom, mandates: [] });
const heldFor = (organizationId: string): KnownSeat => ({ ...vacant(), mandates: [{ ...FULL, organizationId }] });

describe('a mandate of the organisation "o" that starts in 2025', () => {
  const seatOf = (known: KnownSeat[], rank: Rank) => {
    const places = new SeatPlaces(known, () => 'new');
    const seatId = places.take({ ...AT, organizationId: 'o', rank, startsOn: '2025-01-01' });
    return [seatId, places.created.length];
  };

  it.each<[string, KnownSeat[], Rank, [string, number]]>([
    ['takes a vacant seat', [vacant()], 'FULL', ['s', 0]],
    ['takes a seat that was free by then', [vacant('2024-06-01')], 'FULL', ['s', 0]],
    ['leaves a seat that was held that day', [vacant('2025-06-01')], 'FULL', ['new', 1]],
    ['leaves the vacant seat of another college', [{ ...vacant(), college: 'HEALTH' }], 'FULL', ['new', 1]],
    ['leaves a seat that is held', [heldFor('o')], 'FULL', ['new', 1]],
    ['joins as a substitute the full member of the organisation', [heldFor('o')], 'SUBSTITUTE', ['s', 0]],
    ['joins nobody of another organisation', [heldFor('other')], 'SUBSTITUTE', ['new', 1]],
  ])('%s', (_name, known, rank, expected) => {
    expect(seatOf(known, rank)).toEqual(expected);
  });

  it('takes a vacant seat once', () => {
    const places = new SeatPlaces([vacant()], () => 'new');
    const wanted = { ...AT, organizationId: null, rank: 'FULL', startsOn: '2025-01-01' } as const;
    expect([places.take(wanted), places.take(wanted)]).toEqual(['s', 'new']);
  });
});
