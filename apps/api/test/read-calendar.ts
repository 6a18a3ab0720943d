import ICAL from 'ical.js';

/** An iCalendar text as a program that is not ours reads it. */
export interface ReadCalendar {
  method: unknown;
  /** What the calendar is called. */
  calendar: unknown;
  uid: string;
  sequence: number;
  summary: string;
  location: string;
  description: string;
  start: string;
  end: string;
  /** How its first instant is written: `Z` says UTC. */
  isUtc: boolean;
  status: unknown;
  class: unknown;
  organizer: Address | null;
  attendees: Address[];
  /** Properties of the event by name, in order. */
  names: string[];
}

interface Address {
  email: string;
  name: unknown;
  status: unknown;
  rsvp: unknown;
}

/** Reads one event back; throws as `readCalendars` does, and when there is not exactly one. */
export function readCalendar(text: string): ReadCalendar {
  const events = readCalendars(text);
  const [event] = events;
  if (events.length !== 1 || !event) throw new Error(`${events.length} components`);
  return event;
}

/** Reads every event back; throws when the text is not lines of at most 75 octets, each ended by CRLF. */
export function readCalendars(text: string): ReadCalendar[] {
  refuseLooseLines(text);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents().map((component) => readEvent(component, calendar));
}

function readEvent(component: InstanceType<typeof ICAL.Component>, calendar: typeof component): ReadCalendar {
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    calendar: calendar.getFirstPropertyValue('x-wr-calname'),
    ...{ uid: event.uid, sequence: event.sequence, summary: event.summary },
    ...{ location: event.location, description: event.description },
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    isUtc: event.startDate.zone === ICAL.Timezone.utcTimezone,
    status: component.getFirstPropertyValue('status'),
    class: component.getFirstPropertyValue('class'),
    organizer: component.getAllProperties('organizer').map(addressOf)[0] ?? null,
    attendees: component.getAllProperties('attendee').map(addressOf),
    names: component.getAllProperties().map(({ name }) => name),
  };
}

const addressOf = (property: InstanceType<typeof ICAL.Property>): Address => ({
  email: String(property.getFirstValue()).replace(/^mailto:/i, ''),
  name: property.getFirstParameter('cn'),
  status: property.getFirstParameter('partstat'),
  rsvp: property.getFirstParameter('rsvp'),
});

function refuseLooseLines(text: string): void {
  if (!text.endsWith('\r\n') || /\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line is not ended by CRLF');
  const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  if (long.length > 0) throw new Error(`longer than 75 octets: ${String(long[0])}`);
}
