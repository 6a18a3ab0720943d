import { describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../test/read-calendar.ts';
import { newId } from '../../platform/database/new-id.ts';
import { type CalendarMeeting, type CalendarObject, calendarText } from './calendar-object.ts';

const meeting: CalendarMeeting = {
  id: newId(),
  calendarSequence: 3,
  state: 'CONVENED',
  startsLocal: '2026-12-03T14:00',
  zone: 'Europe/Paris',
  durationMinutes: 90,
  place: 'Salle du conseil, 2e étage ; sonner « CLSM »',
  videoUrl: null,
};
const said: CalendarObject = {
  method: 'REQUEST',
  summary: 'Comité de pilotage n° 15',
  notes: ['Pour répondre : http://trame.test/r/abc'],
  organizer: { name: 'CLSM de Villefranche', email: 'trame@exemple.fr' },
  attendee: { name: 'Alix Aubry', email: 'aubry@exemple.fr' },
  at: new Date('2026-11-18T09:00:00Z'),
};
const read = (more: Partial<CalendarMeeting> = {}, told: Partial<CalendarObject> = {}) =>
  readCalendar(calendarText({ ...meeting, ...more }, { ...said, ...told }));

describe('a meeting as a calendar object', () => {
  it('reads back as it is, and asks its reader for an answer', () => {
    expect(read()).toMatchObject({
      method: 'REQUEST',
      uid: meeting.id,
      sequence: 3,
      summary: said.summary,
      location: meeting.place,
      description: said.notes[0],
      status: 'CONFIRMED',
      class: 'PRIVATE',
      organizer: { email: 'trame@exemple.fr', name: 'CLSM de Villefranche' },
      attendees: [{ email: 'aubry@exemple.fr', name: 'Alix Aubry', status: 'NEEDS-ACTION', rsvp: 'TRUE' }],
    });
    expect(calendarText(meeting, said)).toContain('\r\nDTSTAMP:20261118T090000Z\r\n');
  });

  it.each([
    ['2026-12-03T14:00', 'Europe/Paris', '2026-12-03T13:00:00.000Z'],
    ['2026-07-03T14:00', 'Europe/Paris', '2026-07-03T12:00:00.000Z'],
    ['2026-12-03T14:00', 'Indian/Reunion', '2026-12-03T10:00:00.000Z'],
    ['2026-07-03T14:00', 'Indian/Reunion', '2026-07-03T10:00:00.000Z'],
  ])('%s in %s starts at %s', (startsLocal, zone, start) => {
    const event = read({ startsLocal, zone });
    expect([event.start, event.isUtc]).toEqual([start, true]);
    expect(Date.parse(event.end) - Date.parse(event.start)).toBe(90 * 60_000);
  });

  it('lasts as long as it was meant to when the clocks change meanwhile', () => {
    const { start, end } = read({ startsLocal: '2027-03-28T01:30' });
    expect([start, end]).toEqual(['2027-03-28T00:30:00.000Z', '2027-03-28T02:00:00.000Z']);
  });

  it.each([
    ['DRAFT', 'PUBLISH', 'TENTATIVE'],
    ['CONVENED', 'PUBLISH', 'CONFIRMED'],
    ['CLOSED', 'PUBLISH', 'CONFIRMED'],
    ['CANCELLED', 'CANCEL', 'CANCELLED'],
  ] as const)('%s, told by %s, is %s', (state, method, status) =>
    expect(read({ state }, { method })).toMatchObject({ method, status }),
  );

  it('leaves out the place and the words it does not have', () => {
    const { names } = read({ place: null }, { notes: [] });
    expect(names).not.toEqual(expect.arrayContaining(['location']));
    expect(names).not.toEqual(expect.arrayContaining(['description']));
  });

  it('names nobody when it is published, and leads to the video call', () => {
    const videoUrl = 'https://visio.exemple.fr/clsm?a=1,2;b=3';
    const event = read({ place: null, videoUrl }, { method: 'PUBLISH', attendee: null, notes: [] });
    expect([event.attendees, event.location, event.description]).toEqual([[], videoUrl, videoUrl]);
  });
});

const HOSTILE = [
  'deux\r\nlignes',
  'Point\r\nATTENDEE;RSVP=TRUE:mailto:intrus@exemple.fr',
  'Point\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:intrus',
  'a;b,c\\d\\n:e"f^n',
  '👩‍🦽🏳️‍🌈 «\u00a0être là\u00a0» – œuvre',
  `${'é'.repeat(150)}${'😀'.repeat(75)}`,
  'x'.repeat(300),
];
const unix = (text: string) => text.replaceAll('\r\n', '\n');

describe('a hostile text', () => {
  const plain = read();

  it.each(HOSTILE)('comes back equal and adds nothing: %j', (text) => {
    const event = read({ place: text }, { summary: text, notes: [text] });
    expect([event.summary, event.location, event.description]).toEqual([unix(text), unix(text), unix(text)]);
    expect([event.names, event.attendees]).toEqual([plain.names, plain.attendees]);
  });

  it.each([...HOSTILE, 'Alix";RSVP=FALSE;X-INTRUS="', 'Alix":mailto:intrus@exemple.fr\r\nX-INTRUS:1'])(
    'stays a name: %j',
    (name) => {
      const { attendees, organizer, names } = read(
        {},
        {
          organizer: { ...said.organizer, name },
          attendee: { email: 'aubry@exemple.fr', name },
        },
      );
      const kept = name.replace(/["\\^\r\n]+/g, ' ').trim();
      expect(attendees).toEqual([{ ...plain.attendees[0], name: kept }]);
      expect(organizer).toEqual({ ...plain.organizer, name: kept });
      expect(names).toEqual(plain.names);
    },
  );
});
