import { describe, expect, it } from '@jest/globals';
import { type ReadMail, readMail } from './read-mail.ts';
import run from './worker.ts';

const UID = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';
const lines = (...text: string[]): string => text.join('\r\n');
const read = (text: string): Promise<ReadMail> => readMail(new TextEncoder().encode(text));
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const quoted = (text: string): string =>
  text
    .replace(/=/g, '=3D')
    .replace(/[^\x20-\x7e\r\n]/gu, (sign) =>
      [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    );

const HEAD = [
  'From: Alix Aubry <Alix.Aubry@exemple.fr>',
  'To: trame@exemple.fr',
  'Subject: Acceptee',
  'Message-ID: <m1@exemple.fr>',
  'MIME-Version: 1.0',
];
const EVENT = {
  status: 'ACCEPTED',
  sequence: '2',
  method: 'REPLY',
  start: 'DTSTART:20261203T130000Z',
  more: [] as string[],
};
type Shape = typeof EVENT;

const calendar = (shape: Partial<Shape> = {}): string => {
  const { status, sequence, method, start, more } = { ...EVENT, ...shape };
  return lines(
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//Essai//FR', `METHOD:${method}`, ...more],
    ...['BEGIN:VEVENT', `UID:${UID}`, `SEQUENCE:${sequence}`, 'DTSTAMP:20261120T101500Z', start, 'SUMMARY:Réunion'],
    ...[`ATTENDEE;CN="Aubry, Alix";PARTSTAT=${status}:mailto:alix.aubry@exemple.fr`],
    ...['ORGANIZER:mailto:trame@exemple.fr', 'END:VEVENT', 'END:VCALENDAR', ''],
  );
};

/** How programs wrap an answer; none of these is a copy of a real mail. */
const WRAPS: Record<string, (text: string) => string> = {
  'one part of text, in base64': (text) =>
    lines(
      ...HEAD,
      'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
      'Content-Transfer-Encoding: base64',
      '',
      base64(text),
    ),
  'an alternative of the text, in quoted-printable': (text) =>
    lines(
      ...[
        ...HEAD,
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Oui',
      ],
      ...[
        '--b',
        'Content-Type: text/calendar; method=REPLY; charset=UTF-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        quoted(text),
      ],
      '--b--',
    ),
  'an alternative and the same file beside it': (text) =>
    lines(
      ...[
        ...HEAD,
        'Content-Type: multipart/mixed; boundary="a"',
        '',
        '--a',
        'Content-Type: multipart/alternative; boundary="b"',
        '',
      ],
      ...[
        '--b',
        'Content-Type: text/plain',
        '',
        'Oui',
        '--b',
        'Content-Type: text/calendar; method=REPLY; charset=utf-8',
        '',
        text,
        '--b--',
      ],
      ...[
        '--a',
        'Content-Type: application/ics; name="invite.ics"',
        'Content-Disposition: attachment; filename="invite.ics"',
      ],
      ...['Content-Transfer-Encoding: base64', '', base64(text), '--a--'],
    ),
  'a nameless file of bytes': (text) =>
    lines(
      ...[...HEAD, 'Content-Type: multipart/mixed; boundary="a"', '', '--a', 'Content-Type: text/plain', '', 'Oui'],
      ...['--a', 'Content-Type: application/octet-stream', 'Content-Disposition: attachment; filename="reponse.ICS"'],
      ...['Content-Transfer-Encoding: base64', '', base64(text), '--a--'],
    ),
};

describe.each(Object.entries(WRAPS))('an answer sent as %s', (_, wrap) => {
  it('is read once', async () => {
    const { messageId, replies, reports } = await read(wrap(calendar()));
    expect([messageId, reports]).toEqual(['m1@exemple.fr', []]);
    expect(replies).toEqual([
      {
        ...{ method: 'REPLY', uid: UID, attendee: 'alix.aubry@exemple.fr', status: 'ACCEPTED', sequence: 2 },
        ...{ stamp: '2026-11-20T10:15:00.000Z', proposed: null },
      },
    ]);
  });
});

const wrap = WRAPS['one part of text, in base64'] ?? String;
const only = async (shape: Partial<Shape>) => (await read(wrap(calendar(shape)))).replies[0];

describe('what an answer says', () => {
  it.each(['ACCEPTED', 'DECLINED', 'TENTATIVE'])('%s', async (status) => {
    expect(await only({ status })).toMatchObject({ status });
  });

  const PARIS = lines(
    ...[
      'BEGIN:VTIMEZONE',
      'TZID:Romance Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
    ],
    ...[
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
    ],
    ...[
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ],
  );

  it.each([
    ['in UTC', 'DTSTART:20261210T130000Z', [], '2026-12-10T13:00:00.000Z'],
    [
      'by a zone that it describes',
      'DTSTART;TZID="Romance Standard Time":20261210T140000',
      [PARIS],
      '2026-12-10T13:00:00.000Z',
    ],
    ['by no zone', 'DTSTART:20261210T140000', [], '2026-12-10T14:00'],
    ['in a year that never was', 'DTSTART:00001210T140000Z', [], null],
  ])('another date, %s', async (_, start, more, proposed) => {
    expect(await only({ method: 'COUNTER', start, more })).toMatchObject({ method: 'COUNTER', proposed });
  });

  it.each(['REQUEST', 'CANCEL', 'PUBLISH', 'REFRESH'])('nothing, when it is a %s', async (method) => {
    expect(await only({ method })).toBeUndefined();
  });

  it.each([['-1'], ['99999999999'], ['x']])('sequence 0 for the nonsense %s', async (sequence) => {
    expect(await only({ sequence })).toMatchObject({ sequence: 0 });
  });

  it('is that of its sender when everybody is listed', async () => {
    const listed = calendar().replace('ORGANIZER', 'ATTENDEE;PARTSTAT=DECLINED:mailto:noa@exemple.fr\r\nORGANIZER');
    expect((await read(wrap(listed))).replies).toMatchObject([
      { attendee: 'alix.aubry@exemple.fr', status: 'ACCEPTED' },
    ]);
    const stranger = listed.replaceAll('alix.aubry@', 'quelqu.un@');
    expect((await read(wrap(stranger))).replies).toEqual([]);
  });
});

const report = (status: string[], original = 'Message-ID: <0198@trame.test>'): string =>
  lines(
    ...['From: MAILER-DAEMON@exemple.fr', 'Message-ID: <dsn@exemple.fr>', 'MIME-Version: 1.0'],
    ...[
      'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'Echec',
    ],
    ...['--r', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.exemple.fr', '', ...status, ''],
    ...['--r', 'Content-Type: text/rfc822-headers', '', 'Subject: Reunion', original, '', '--r--', ''],
  );

describe('a mail that came back', () => {
  it.each([
    ['its status', ['Final-Recipient: rfc822; a@exemple.fr', 'Action: failed', 'Status: 5.1.1'], 'failed', '5.1.1'],
    [
      'the words, when the status says nothing',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 5.2.2 Full'],
      'failed',
      '5.2.2',
    ],
    ['a delay', ['Action: delayed', 'Status: 4.4.7'], 'delayed', '4.4.7'],
    ['nothing more', ['Action: Failed'], 'failed', ''],
  ])('says %s', async (_, status, action, code) => {
    expect((await read(report(status))).reports).toEqual([{ messageId: '0198@trame.test', action, status: code }]);
  });

  it('is of no use without the mail it speaks of', async () => {
    expect((await read(report(['Action: failed', 'Status: 5.1.1'], 'X-Autre: rien'))).reports).toEqual([]);
  });

  it('names the whole mail it brings back, whose own parts are not read', async () => {
    const whole = report(['Action: failed', 'Status: 5.1.1'])
      .replace('text/rfc822-headers', 'message/rfc822')
      .replace('Subject: Reunion', 'Content-Type: text/calendar; method=REPLY');
    expect(await read(whole)).toMatchObject({ replies: [], reports: [{ messageId: '0198@trame.test' }] });
  });
});

describe('what is neither', () => {
  it.each([
    ['a letter', lines(...HEAD, '', 'Bonjour, je ne pourrai pas venir.')],
    ['an empty mail', ''],
    ['bytes', '\0\u0001\u0002'],
    ['a calendar that is none', wrap('BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT')],
  ])('%s says nothing', async (_, text) => {
    expect(await read(text)).toMatchObject({ replies: [], reports: [] });
  });

  it('is unreadable when it is made to cost', async () => {
    const deep = Array.from({ length: 60 }, (_, n) =>
      lines(`Content-Type: multipart/mixed; boundary="b${n}"`, '', `--b${n}`, ''),
    );
    expect(await run({ bytes: new TextEncoder().encode(deep.join('')) })).toEqual({ unreadable: true });
    const head = new TextEncoder().encode(`X-Long: ${'a'.repeat(200_000)}\r\n\r\n`);
    expect(await run({ bytes: head })).toEqual({ unreadable: true });
  });
});
