import { takesPart } from '../attendance/attendance-status.ts';
import { type College, isMasked } from '../bodies/college.ts';
import { HIDDEN_UNDER } from '../cells/cell-secrecy.ts';
import type { Audience } from './audience.ts';
import { type FigureRow, type FiguresSection, figure, HIDDEN, known, type Said, share, UNKNOWN } from './figure.ts';
import { heldIn, presenceTaken } from './meetings.ts';
import type { Period } from './period.ts';
import { isHeldOn, runsOn, SEEN_COLLEGES, seenAs } from './seats.ts';
import type { FiguresSnapshot, SnapshotMandate, SnapshotMeeting, SnapshotSeat } from './snapshot.ts';

/** A seat that was held on the day of a meeting, and whether anybody sat on it. */
export interface SeatAt {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly college: College;
  readonly filled: boolean;
  /** Who may sit on it: people, and organisations that named nobody. */
  readonly holders: readonly string[];
}

const nameOf = ({ personId, organizationId }: SnapshotMandate): string[] =>
  personId ? [personId] : organizationId ? [organizationId] : [];

/**
 * The held seats of a meeting. One is filled when a full member or a substitute of it takes part; one whose
 * organisation named nobody, when somebody of that organisation does who sits on no other seat, one person for one seat.
 */
function seatsAt(meeting: SnapshotMeeting, seats: readonly SnapshotSeat[]): SeatAt[] {
  const here = meeting.attendances.filter(({ status }) => takesPart(status));
  const people = new Set(here.map(({ personId }) => personId));
  const held = seats.filter((seat) => seat.bodyId === meeting.bodyId && isHeldOn(seat, meeting.day));
  const running = held.map((seat) => ({ seat, mandates: seat.mandates.filter((one) => runsOn(one, meeting.day)) }));
  const named = new Set(running.flatMap(({ mandates }) => mandates.flatMap(({ personId }) => personId ?? [])));
  const spare = new Map<string, number>();
  for (const { personId, organizationId } of here) {
    if (organizationId && !named.has(personId)) spare.set(organizationId, (spare.get(organizationId) ?? 0) + 1);
  }
  const takeSpare = (mandates: readonly SnapshotMandate[]): boolean => {
    const organization = mandates.find(
      ({ personId, organizationId }) =>
        personId === null && organizationId !== null && (spare.get(organizationId) ?? 0) > 0,
    )?.organizationId;
    if (!organization) return false;
    spare.set(organization, (spare.get(organization) ?? 0) - 1);
    return true;
  };
  return running.map(({ seat, mandates }) => ({
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    college: seat.college,
    filled: mandates.some(({ personId }) => personId !== null && people.has(personId)) || takeSpare(mandates),
    holders: mandates.flatMap(nameOf),
  }));
}

/** Every held seat of every meeting of the period whose presence was taken. */
export const seatsOver = (snapshot: FiguresSnapshot, period: Period): SeatAt[] =>
  heldIn(snapshot, period)
    .filter(presenceTaken)
    .flatMap((meeting) => seatsAt(meeting, snapshot.seats));

/**
 * May the presence of the masked colleges leave the council's own screens? Not while it could be laid beside the names
 * of a handful of people: minutes tell who came to which meeting.
 */
export const mayTellMasked = (seats: readonly SeatAt[]): boolean =>
  new Set(seats.filter(({ college }) => isMasked(college)).flatMap(({ holders }) => holders)).size >= HIDDEN_UNDER;

/** Meetings at which nobody sat for any of these colleges. */
function meetingsWithout(
  told: readonly SnapshotMeeting[],
  seats: readonly SeatAt[],
  colleges: readonly College[],
): number {
  const filled = new Set(
    seats.filter((seat) => seat.filled && colleges.includes(seat.college)).map((one) => one.meetingId),
  );
  return told.filter(({ id }) => !filled.has(id)).length;
}

/** Who came, by what their seat stands for. */
export function presenceSection(snapshot: FiguresSnapshot, period: Period, audience: Audience): FiguresSection {
  const situationCells = new Set(snapshot.bodies.filter(({ type }) => type === 'SITUATION_CELL').map(({ id }) => id));
  // a cell is professionals who look at situations: no council seats there
  const held = heldIn(snapshot, period).filter(({ bodyId }) => !situationCells.has(bodyId));
  const told = held.filter(presenceTaken);
  const all = seatsOver(snapshot, period).filter(({ bodyId }) => !situationCells.has(bodyId));
  const hides = audience === 'SHARED' && !mayTellMasked(all);
  // the total leaves out what is hidden: it would be read by subtraction
  const seats = hides ? all.filter(({ college }) => !isMasked(college)) : all;
  const rows = SEEN_COLLEGES.flatMap((college): FigureRow[] => {
    const own = all.filter((seat) => seenAs(seat.college, audience) === college);
    if (own.length === 0) return [];
    const filled = own.filter((seat) => seat.filled).length;
    const cells =
      college === 'MASKED' && hides
        ? [HIDDEN, HIDDEN, HIDDEN]
        : [known(own.length), known(filled), share(filled, own.length)];
    return [{ key: college, label: null, depth: 0, cells }];
  });
  const without = (...colleges: College[]): Said => {
    if (audience === 'SHARED' && (hides || colleges.length === 1)) return HIDDEN;
    return told.length === 0 ? UNKNOWN : known(meetingsWithout(told, all, colleges));
  };
  return {
    key: 'PRESENCE',
    inner: audience === 'INNER',
    figures: [
      figure('PRESENCE_TAKEN', known(told.length)),
      figure('PRESENCE_RATE', share(seats.filter(({ filled }) => filled).length, seats.length)),
      figure('WITHOUT_CONCERNED', without('CONCERNED')),
      figure('WITHOUT_CARERS', without('CARERS')),
      figure('WITHOUT_BOTH', without('CONCERNED', 'CARERS')),
    ],
    tables: [
      {
        key: 'PRESENCE_BY_COLLEGE',
        columns: ['EXPECTED', 'PRESENT', 'RATE'],
        rows,
        about: null,
        overlapping: false,
      },
    ],
  };
}
