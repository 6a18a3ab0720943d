import { COLLEGES, type College, isMasked } from '../bodies/college.ts';
import type { CollegeCount, SeenCollege } from '../bodies/seat.ts';
import type { Audience } from './audience.ts';
import { type FigureRow, type FiguresSection, figure, known } from './figure.ts';
import type { FiguresSnapshot, SnapshotBody, SnapshotMandate, SnapshotSeat } from './snapshot.ts';

export const runsOn = ({ startsOn, endsOn }: SnapshotMandate, day: string): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/** A seat is held when the mandate of a full member runs that day, whoever it names. */
export const isHeldOn = ({ mandates }: SnapshotSeat, day: string): boolean =>
  mandates.some((mandate) => mandate.rank === 'FULL' && runsOn(mandate, day));

/** The college as an audience may see it. */
export const seenAs = (college: College, audience: Audience): SeenCollege =>
  audience === 'SHARED' && isMasked(college) ? 'MASKED' : college;

/** In the order of the colleges, the masked two together at the end. */
export const SEEN_COLLEGES: readonly SeenCollege[] = [...COLLEGES, 'MASKED'];

export const stands = ({ dissolvedOn }: SnapshotBody, day: string): boolean =>
  dissolvedOn === null || dissolvedOn > day;

/** Seats of some bodies by college, held and vacant on a day. */
export function countSeats(seats: readonly SnapshotSeat[], day: string, audience: Audience): CollegeCount[] {
  return SEEN_COLLEGES.flatMap((college) => {
    const ofCollege = seats.filter((seat) => seenAs(seat.college, audience) === college);
    const held = ofCollege.filter((seat) => isHeldOn(seat, day)).length;
    return ofCollege.length === 0 ? [] : [{ college, held, vacant: ofCollege.length - held }];
  });
}

const row = (key: string, label: string | null, held: number, vacant: number): FigureRow => ({
  ...{ key, label, depth: 0 },
  cells: [known(held), known(vacant)],
});

/** Seats filled and vacant on a day: that of the end of the period, or today. */
export function seatsSection(snapshot: FiguresSnapshot, day: string, audience: Audience): FiguresSection {
  const bodies = snapshot.bodies.filter((body) => stands(body, day));
  const seats = snapshot.seats.filter(({ bodyId }) => bodies.some(({ id }) => id === bodyId));
  const held = seats.filter((seat) => isHeldOn(seat, day)).length;
  const byBody = bodies.flatMap(({ id, label }) => {
    const own = seats.filter(({ bodyId }) => bodyId === id);
    const filled = own.filter((seat) => isHeldOn(seat, day)).length;
    return own.length === 0 ? [] : [row(id, label, filled, own.length - filled)];
  });
  const byCollege = countSeats(seats, day, audience).map(({ college, held: filled, vacant }) =>
    row(college, null, filled, vacant),
  );
  return {
    key: 'SEATS',
    inner: audience === 'INNER',
    figures: [figure('SEATS_HELD', known(held)), figure('SEATS_VACANT', known(seats.length - held))],
    tables: [
      { key: 'SEATS_BY_COLLEGE', columns: ['HELD', 'VACANT'], rows: byCollege, about: null, overlapping: false },
      { key: 'SEATS_BY_BODY', columns: ['HELD', 'VACANT'], rows: byBody, about: null, overlapping: false },
    ],
  };
}
