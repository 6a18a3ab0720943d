import type { Language } from '@trame/copy/language';
import type { CoverLetter } from '@trame/documents/pdf/minutes';
import type { EntityManager } from 'typeorm';
import { voiceOf } from '../minutes-document.ts';
import { type Leaving, ownActions } from './circulation-letter.ts';
import { type Reader, readReaders } from './readers.ts';

/** Somebody whom no mail reaches, and where they live as far as it is known. */
export type PostedReader = Reader & { postalAddress: string | null };

const ADDRESSES = `select id, postal_address as "postalAddress" from app.person where id = any($1)`;

/** Those of the meeting who get their minutes by post, in a transaction that reads all. */
export async function postedReaders(tx: EntityManager, meetingId: string): Promise<PostedReader[]> {
  const posted = (await readReaders(tx, meetingId)).filter(({ email, archived }) => email === null && !archived);
  const rows = await tx.query<{ id: string; postalAddress: string | null }[]>(ADDRESSES, [
    posted.map(({ personId }) => personId),
  ]);
  const addresses = new Map(rows.map(({ id, postalAddress }) => [id, postalAddress]));
  return posted.map((reader) => ({ ...reader, postalAddress: addresses.get(reader.personId) ?? null }));
}

/** What the mail says, on paper: corrections are asked for by post or by telephone, as no link reaches this person. */
export function coverLetter(
  { council, title, startsLocal, zone, until }: Leaving,
  { name, postalAddress, actions }: PostedReader,
  language: Language,
): CoverLetter {
  const { words, fmt } = voiceOf(language, zone);
  const { t } = words;
  const when = fmt.day(startsLocal.slice(0, 10), 'long');
  const own = ownActions(actions, { t, fmt });
  return {
    recipient: [name, postalAddress].filter(Boolean).join('\n'),
    paragraphs: [
      t('documents:agenda.greeting'),
      t('mails:minutes.text', { council, title, when }),
      t('mails:minutes.correctionsByPost', { day: fmt.day(until, 'long') }),
    ],
    own: own.length > 0 ? { label: t('mails:minutes.yours', { count: own.length }), actions: own } : null,
    signature: `${t('documents:agenda.signature')}\n${council}`,
  };
}
