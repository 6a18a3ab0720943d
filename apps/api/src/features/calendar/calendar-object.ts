import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import { instantOf } from '@trame/domain/time/wall-clock';
import {
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';

/** A meeting as its row holds it; `startsLocal` is a wall time of `zone`. */
export interface CalendarMeeting {
  id: string;
  calendarSequence: number;
  state: MeetingState;
  startsLocal: string;
  zone: string;
  durationMinutes: number;
  place: string | null;
  videoUrl: string | null;
}

/** An address with the name beside it. */
export interface Mailbox {
  name: string | null;
  email: string;
}

/** What is said of the meeting, by whom and to whom. */
export interface CalendarObject {
  /** What the reader's calendar does with it: asks for an answer, strikes out, or shows. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  summary: string;
  /** Lines under the summary; the address of the video call comes first. */
  notes: readonly string[];
  organizer: { name: string; email: string };
  /** The reader, and never anybody else; nobody in what is published. */
  attendee: Mailbox | null;
  at: Date;
}

export const PRODUCT = { company: 'Trame', product: 'Trame', language: 'FR' };

/**
 * A meeting as an iCalendar text (RFC 5545, RFC 5546), lines folded and ended by CRLF. Its UID is the meeting's id, so
 * that whatever is sent later of the same meeting updates one event. Times are in UTC.
 */
export function calendarText(meeting: CalendarMeeting, said: CalendarObject): string {
  const calendar = new ICalCalendar({ prodId: PRODUCT, method: ICalCalendarMethod[said.method] });
  const event = calendar.createEvent(eventOf(meeting, said));
  if (said.attendee) {
    event.createAttendee({
      ...{ email: said.attendee.email, name: said.attendee.name && parameter(said.attendee.name) },
      ...(said.method === 'REQUEST' ? { rsvp: true, status: ICalAttendeeStatus.NEEDSACTION } : {}),
    });
  }
  return `${calendar.toString()}\r\n`; // the library leaves the last line open
}

/** A meeting as an event of the library, without anybody in it. */
export function eventOf(
  meeting: CalendarMeeting,
  { summary, notes, organizer, at }: Omit<CalendarObject, 'method' | 'attendee'>,
): ICalEventData {
  const start = instantOf(meeting.startsLocal, meeting.zone);
  const { place, videoUrl } = meeting;
  return {
    id: meeting.id,
    sequence: meeting.calendarSequence,
    stamp: at,
    start,
    end: new Date(start.getTime() + meeting.durationMinutes * 60_000),
    summary,
    location: place ?? videoUrl,
    description: [...(videoUrl ? [videoUrl] : []), ...notes].join('\n') || null,
    organizer: { name: parameter(organizer.name), email: organizer.email },
    status: statusOf(meeting.state),
    class: ICalEventClass.PRIVATE,
  };
}

function statusOf(state: MeetingState): ICalEventStatus {
  if (state === 'DRAFT') return ICalEventStatus.TENTATIVE;
  return state === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED;
}

/** A quoted parameter has no escape: the library writes `\"`, which closes it, and `^` opens one of RFC 6868. */
const parameter = (name: string): string => name.replace(/["\\^\p{Cc}]+/gu, ' ').trim();
