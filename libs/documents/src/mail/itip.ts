import type { CalendarReply } from '@trame/domain/mail/reply';
import ICAL from 'ical.js';

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

const LAST_SEQUENCE = 2 ** 31 - 1;
const [FIRST_YEAR, LAST_YEAR] = [1970, 2200];

/**
 * The answer that an iCalendar text holds (RFC 5546: METHOD is REPLY or COUNTER, one event); `null` when it holds
 * anything else. `from` tells whose answer it is when a program lists everybody.
 */
export function readCalendarReply(text: string, from: string | null): CalendarReply | null {
  const calendar = parse(text);
  const method = String(calendar?.getFirstPropertyValue('method') ?? '').toUpperCase();
  const events = calendar?.getAllSubcomponents('vevent') ?? [];
  const [event] = events;
  if ((method !== 'REPLY' && method !== 'COUNTER') || !event || events.length > 1) return null;
  const attendee = attendeeOf(event, from);
  const address = attendee && addressOf(attendee);
  const uid = event.getFirstPropertyValue('uid');
  if (!address || typeof uid !== 'string') return null;
  return {
    ...{ method, uid, attendee: address },
    status: statusOf(attendee),
    sequence: sequenceOf(event),
    stamp: instantOf(event, 'dtstamp'),
    proposed: method === 'COUNTER' ? instantOf(event, 'dtstart') : null,
  };
}

function parse(text: string): Component | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return calendar.name === 'vcalendar' ? calendar : null;
  } catch {
    return null; // not a calendar, whatever it was called: somebody else's business
  }
}

/** Strangers write these: what no database can hold is nothing. */
function addressOf(attendee: Property): string {
  const address = String(attendee.getFirstValue() ?? '').replace(/^mailto:/i, '');
  return /\p{Cc}/u.test(address) ? '' : address.trim().toLowerCase();
}

/** PARTSTAT may be left out, whatever its type says. */
const statusOf = (attendee: Property): string =>
  ((attendee.getFirstParameter('partstat') as string | undefined) ?? '').toUpperCase();

function sequenceOf(event: Component): number {
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= LAST_SEQUENCE ? sequence : 0;
}

function attendeeOf(event: Component, from: string | null): Property | undefined {
  const attendees = event.getAllProperties('attendee');
  return attendees.length === 1 ? attendees[0] : attendees.find((attendee) => addressOf(attendee) === from);
}

/** An ISO instant; a wall time when the text names no zone that it describes. */
function instantOf(event: Component, name: 'dtstamp' | 'dtstart'): string | null {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time) || value.year < FIRST_YEAR || value.year > LAST_YEAR) return null;
  const isFloating = value.zone === ICAL.Timezone.localTimezone;
  return isFloating
    ? `${value.toString().slice(0, 10)}T${value.toString().slice(11, 16) || '00:00'}`
    : value.toJSDate().toISOString();
}
