import { type FiguresSection, figure, known, type Said, UNKNOWN, UNTRACKED } from './figure.ts';
import { isWithin, type Period } from './period.ts';
import type { FiguresSnapshot, SnapshotEvent } from './snapshot.ts';

/** The sum of what was counted; a least when some events have no number. */
function attendanceAt(events: readonly SnapshotEvent[]): Said {
  const counted = events.flatMap(({ attendance }) => attendance ?? []);
  if (counted.length === 0) return events.length === 0 ? known(0) : UNKNOWN;
  const value = counted.reduce((sum, one) => sum + one, 0);
  return { state: counted.length < events.length ? 'AT_LEAST' : 'KNOWN', value };
}

/** Public events and who came; said to be untracked while nothing holds them. */
export function eventsSection({ events }: FiguresSnapshot, period: Period): FiguresSection {
  const some = events?.filter(({ day }) => isWithin(period, day));
  return {
    key: 'EVENTS',
    inner: false,
    figures: [
      figure('EVENTS', some ? known(some.length) : UNTRACKED),
      figure('EVENT_ATTENDANCE', some ? attendanceAt(some) : UNTRACKED),
    ],
    tables: [],
  };
}

/** People who wrote to the council from outside; said to be untracked while nothing holds them. */
export const contactsSection = ({ contacts }: FiguresSnapshot): FiguresSection => ({
  key: 'CONTACTS',
  inner: false,
  figures: [figure('PUBLIC_CONTACTS', contacts === null ? UNTRACKED : known(contacts))],
  tables: [],
});
