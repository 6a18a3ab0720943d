import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { type CalendarMeeting, type CalendarObject, eventOf, PRODUCT } from '../calendar-object.ts';

const READ_AGAIN_SECONDS = 3_600;

export type PublishedMeeting = CalendarMeeting & { title: string };

/**
 * Many meetings as one calendar that is shown and asks nothing (RFC 5545, PUBLISH). Each has the UID of the event that
 * was mailed, so that a program which holds both shows one.
 */
export function publishedCalendar(
  meetings: readonly PublishedMeeting[],
  said: Pick<CalendarObject, 'organizer' | 'at'> & { name: string; addressOf: (meeting: PublishedMeeting) => string },
): string {
  const { name, organizer, at, addressOf } = said;
  const calendar = new ICalCalendar({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name });
  calendar.ttl(READ_AGAIN_SECONDS);
  for (const meeting of meetings) {
    calendar.createEvent(eventOf(meeting, { summary: meeting.title, notes: [addressOf(meeting)], organizer, at }));
  }
  return `${calendar.toString()}\r\n`;
}
