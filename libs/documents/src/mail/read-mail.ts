import type { DeliveryReport } from '@trame/domain/mail/bounce';
import type { CalendarReply } from '@trame/domain/mail/reply';
import EmailReplyParser from 'email-reply-parser';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { readDeliveryReports } from './delivery-status.ts';
import { readCalendarReply } from './itip.ts';

/** What is of use to Trame in a mail that came; of the rest nothing is kept. */
export interface ReadMail {
  /** Angle brackets left out; `null` when the mail bears none. */
  messageId: string | null;
  replies: CalendarReply[];
  reports: DeliveryReport[];
  /** The address it says it comes from, in small letters. */
  from: string | null;
  /** The mails it answers, the nearest first. */
  answersTo: string[];
  /** What its writer typed, without what they quoted and signed; empty when they typed nothing. */
  typed: string;
}

/** A mail made to cost: deeper or with more head than any real one. */
const CAPS = { maxNestingDepth: 20, maxHeadersSize: 128 * 1024, forceRfc822Attachments: true };
const PARTS_READ = 20;
const PART_BYTES = 256 * 1024;

/** Reads a raw mail. Throws when it is no mail or breaks a cap. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, CAPS);
  const from = mail.from?.address?.toLowerCase() ?? null;
  const parts = mail.attachments.slice(0, PARTS_READ).filter((part) => sizeOf(part) <= PART_BYTES);
  const replies = parts.filter(isCalendar).flatMap((part) => readCalendarReply(textOf(part), from) ?? []);
  return {
    messageId: bare(mail.messageId),
    replies: onePerEvent(replies),
    reports: readDeliveryReports(parts.map(read)),
    from,
    answersTo: answersTo(mail),
    typed: typedIn(mail),
  };
}

const TEXT_READ = 20_000;
const IDS_READ = 20;

/** `In-Reply-To` names one mail, `References` all of the thread, the oldest first. */
const answersTo = ({ inReplyTo, references }: Email): string[] => {
  const thread = (references ?? '').split(/\s+/).toReversed();
  const ids = [inReplyTo, ...thread].slice(0, IDS_READ).flatMap((id) => bare(id) ?? []);
  return [...new Set(ids)];
};

function typedIn({ text = '' }: Email): string {
  if (text.trim() === '') return '';
  return new EmailReplyParser().parseReply(text.slice(0, TEXT_READ)).trim();
}

const CALENDARS = ['text/calendar', 'application/ics'];

/** Some programs send the answer as a nameless file of bytes. */
const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  CALENDARS.includes(mimeType) || /\.ics$/i.test(filename ?? '');

const sizeOf = ({ content }: Attachment): number => (typeof content === 'string' ? content.length : content.byteLength);

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const read = (part: Attachment) => ({ type: part.mimeType, text: textOf(part) });

export const bare = (messageId: string | undefined): string | null =>
  /<?([^<>\s]+@[^<>\s]+)>?/.exec(messageId ?? '')?.[1] ?? null;

/** The same answer often comes twice in one mail: as an alternative of its text, and as a file. */
const onePerEvent = (replies: readonly CalendarReply[]): CalendarReply[] => [
  ...new Map(replies.map((reply) => [`${reply.method} ${reply.uid} ${reply.attendee}`, reply])).values(),
];
