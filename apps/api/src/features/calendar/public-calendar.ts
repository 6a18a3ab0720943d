import { addDays, instantOf } from '@trame/domain/time/wall-clock';
import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { PRODUCT } from './calendar-object.ts';

/** One public event at one date: at an hour on the clock of `zone`, or for whole days. */
export interface PublicCalendarEvent {
  uid: string;
  title: string;
  zone: string;
  cancelled: boolean;
  link: string | null;
  time: { starts: string; ends: string | null; minutes: number } | { firstDay: string; lastDay: string };
  place: string | null;
  notes: readonly string[];
}

/** Days are read and written in UTC, so that no zone moves them. */
const dayIn = (day: string): Date => new Date(`${day}T00:00:00Z`);

function timeOf({ time, zone }: PublicCalendarEvent) {
  if ('firstDay' in time) {
    // the end of whole days is the day after the last (RFC 5545, 3.6.1)
    return { start: dayIn(time.firstDay), end: dayIn(addDays(time.lastDay, 1)), allDay: true, timezone: 'UTC' };
  }
  const start = instantOf(time.starts, zone);
  const end = time.ends ? instantOf(time.ends, zone) : new Date(start.getTime() + time.minutes * 60_000);
  return { start, end };
}

/** Events anybody may read as one calendar that is shown and asks nothing (RFC 5545, PUBLISH); it names nobody. */
export function publicCalendar(
  events: readonly PublicCalendarEvent[],
  { name, at }: { name: string; at: Date },
): string {
  const calendar = new ICalCalendar({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name });
  for (const event of events) {
    calendar.createEvent({
      ...timeOf(event),
      ...{ id: event.uid, stamp: at, summary: event.title, location: event.place, class: ICalEventClass.PUBLIC },
      ...(event.link ? { url: event.link } : {}),
      description: event.notes.join('\n') || null,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}
