import { newId } from '../../src/platform/database/new-id.ts';

/** What a calendar program answers, by the parts that stories change. */
export interface SentReply {
  uid: string;
  attendee: string;
  status?: string;
  sequence?: number;
  /** DTSTAMP, as `20261120T101500Z`. */
  stamp?: string;
  /** A COUNTER proposes this start. */
  proposed?: string;
  messageId?: string;
}

/** A mail that answers a convocation from a calendar. */
export function aReply({ uid, attendee, status = 'ACCEPTED', sequence = 0, proposed, ...more }: SentReply): Buffer {
  const method = proposed ? 'COUNTER' : 'REPLY';
  const { stamp = '20261001T101500Z', messageId = `${newId()}@exemple.fr` } = more;
  const text = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`],
    ...[`SEQUENCE:${sequence}`, `DTSTAMP:${stamp}`, `DTSTART:${proposed ?? '20371203T130000Z'}`],
    ...[`ATTENDEE;PARTSTAT=${status}:mailto:${attendee}`, 'END:VEVENT', 'END:VCALENDAR', ''],
  ];
  const head = [`From: ${attendee}`, `Message-ID: <${messageId}>`, 'MIME-Version: 1.0'];
  const type = `Content-Type: text/calendar; charset=utf-8; method=${method}`;
  return Buffer.from([...head, type, '', ...text].join('\r\n'));
}

/** A mail that tells of another one, which came back: `messageId` is the other's. */
export const aReport = (messageId: string, status = '5.1.1', action = 'failed'): Buffer =>
  Buffer.from(
    [
      ...['From: MAILER-DAEMON@exemple.fr', 'Message-ID: <dsn@exemple.fr>', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary="r"', ''],
      ...['--r', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.exemple.fr', ''],
      ...[`Action: ${action}`, `Status: ${status}`, ''],
      ...['--r', 'Content-Type: text/rfc822-headers', '', `Message-ID: <${messageId}>`, '', '--r--', ''],
    ].join('\r\n'),
  );
