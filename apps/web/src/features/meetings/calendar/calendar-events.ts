import type { MeetingRow } from '@trame/contracts/meetings';
import { addMinutes } from '@trame/domain/time/wall-clock';
import type { CalendarPeriod } from './calendar-period.ts';

const DAY_HOURS = 24;
const MORNING = 8;
const EVENING = 19;

type Timed = Pick<MeetingRow, 'id' | 'title' | 'starts' | 'durationMinutes'>;

const endOf = ({ starts, durationMinutes }: Timed): string => addMinutes(starts.local, durationMinutes);

/** The meetings of the days drawn; what an earlier answer holds besides stays out. */
export const meetingsIn = <Row extends Timed>(meetings: readonly Row[], { from, to }: CalendarPeriod): Row[] =>
  meetings.filter(({ starts }) => from <= starts.local.slice(0, 10) && starts.local.slice(0, 10) <= to);

/** A meeting as the calendar places it, by the clock on its wall. */
export const toEvent = (meeting: Timed) => ({
  id: meeting.id,
  title: meeting.title,
  start: meeting.starts.local,
  end: endOf(meeting),
});

/** The hours a week shows: the usual day, and as much more as its meetings ask. */
export function hoursShown(meetings: readonly Timed[]): { slotMinTime: string; slotMaxTime: string } {
  const starts = meetings.map(({ starts: { local } }) => Number(local.slice(11, 13)));
  const ends = meetings.map((meeting) => {
    const end = endOf(meeting);
    if (end.slice(0, 10) > meeting.starts.local.slice(0, 10)) return DAY_HOURS;
    return Number(end.slice(11, 13)) + (end.endsWith(':00') ? 0 : 1);
  });
  return {
    slotMinTime: `${Math.min(MORNING, ...starts)}:00`.padStart(5, '0'),
    slotMaxTime: `${Math.max(EVENING, ...ends)}:00`,
  };
}
