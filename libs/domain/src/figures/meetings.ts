import { presentCount, takesPart } from '../attendance/attendance-status.ts';
import { type FiguresSection, type FigureTable, figure, known, type Said, UNKNOWN } from './figure.ts';
import { isWithin, type Period } from './period.ts';
import type { FiguresSnapshot, SnapshotMeeting } from './snapshot.ts';

const wasHeld = ({ state }: SnapshotMeeting): boolean => state === 'IN_PROGRESS' || state === 'CLOSED';

/** Meetings that took place in the period. */
export const heldIn = ({ meetings }: Pick<FiguresSnapshot, 'meetings'>, period: Period): SnapshotMeeting[] =>
  meetings.filter((meeting) => wasHeld(meeting) && isWithin(period, meeting.day));

/** Somebody said who was there. Without it, who came is unknown, not nobody. */
export const presenceTaken = ({ attendances }: SnapshotMeeting): boolean =>
  attendances.some(({ status }) => status !== 'EXPECTED');

/**
 * How long a meeting lasted, in minutes: as its séance was kept, unless that is less than half or more than twice what
 * was planned. A séance opened afterwards to write, or closed the day after, says nothing of the meeting.
 */
export function minutesOf({ plannedMinutes, keptMinutes }: SnapshotMeeting): number {
  if (keptMinutes === null) return plannedMinutes;
  return keptMinutes * 2 >= plannedMinutes && keptMinutes <= plannedMinutes * 2 ? keptMinutes : plannedMinutes;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** People who took part: whoever came in somebody's place, rather than whom they stood for. */
const peopleAt = (meetings: readonly SnapshotMeeting[]): Set<string> =>
  new Set(
    meetings.flatMap(({ attendances }) =>
      attendances
        .filter(({ status }) => takesPart(status))
        .map(({ personId, representedById }) => representedById ?? personId),
    ),
  );

const organizationsAt = (meetings: readonly SnapshotMeeting[]): Set<string> =>
  new Set(
    meetings.flatMap(({ attendances }) =>
      attendances.flatMap(({ status, organizationId }) =>
        takesPart(status) && organizationId ? [organizationId] : [],
      ),
    ),
  );

/** A number that comes from who was there: unknown when nobody ever said, a least when some meetings do not tell. */
function fromPresence(meetings: readonly SnapshotMeeting[], countOf: (told: SnapshotMeeting[]) => number): Said {
  const told = meetings.filter(presenceTaken);
  if (told.length === meetings.length) return known(countOf(told));
  return told.length === 0 ? UNKNOWN : { state: 'AT_LEAST', value: countOf(told) };
}

const participations = (meetings: readonly SnapshotMeeting[]): Said =>
  fromPresence(meetings, (told) => sum(told.map(({ attendances }) => presentCount(attendances))));

const people = (meetings: readonly SnapshotMeeting[]): Said => fromPresence(meetings, (told) => peopleAt(told).size);

function byBody({ bodies }: FiguresSnapshot, held: readonly SnapshotMeeting[], period: Period): FigureTable {
  const rows = bodies
    .map((body) => ({ body, meetings: held.filter(({ bodyId }) => bodyId === body.id) }))
    // a body that was dissolved before the period, and did not meet in it, is no longer anybody's
    .filter(({ body, meetings }) => meetings.length > 0 || body.dissolvedOn === null || body.dissolvedOn > period.from)
    .map(({ body, meetings }) => ({
      key: body.id,
      label: body.label,
      depth: 0,
      cells: [known(meetings.length), known(sum(meetings.map(minutesOf))), participations(meetings), people(meetings)],
    }));
  return {
    key: 'MEETINGS_BY_BODY',
    columns: ['MEETINGS', 'TIME', 'PARTICIPATIONS', 'PARTICIPANTS'],
    rows,
    about: null,
    overlapping: false,
  };
}

/** Meetings held in the period: how many, how long, by whom. */
export function meetingsSection(snapshot: FiguresSnapshot, period: Period): FiguresSection {
  const held = heldIn(snapshot, period);
  const cancelled = snapshot.meetings.filter(({ state, day }) => state === 'CANCELLED' && isWithin(period, day));
  return {
    key: 'MEETINGS',
    inner: false,
    figures: [
      figure('MEETINGS_HELD', known(held.length)),
      figure('MEETING_TIME', known(sum(held.map(minutesOf)))),
      figure('PARTICIPATIONS', participations(held)),
      figure('PARTICIPANTS', people(held)),
      figure(
        'ORGANIZATIONS',
        fromPresence(held, (told) => organizationsAt(told).size),
      ),
      figure('MEETINGS_CANCELLED', known(cancelled.length)),
    ],
    tables: [byBody(snapshot, held, period)],
  };
}
