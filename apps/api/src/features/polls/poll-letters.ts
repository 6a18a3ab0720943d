import { createHash } from 'node:crypto';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { zoneName } from '@trame/copy/zone';
import type { Recipient } from '@trame/domain/meetings/recipients';
import type { PollEntity } from './poll.entity.ts';

/** Kinds of mails, each stopped and counted by itself. */
export const POLL_OPENING = 'POLL_OPENING';
export const POLL_NUDGE = 'POLL_NUDGE';
export const POLL_CHOSEN = 'POLL_CHOSEN';
export const POLL_CANCELLED = 'POLL_CANCELLED';
export type Asking = typeof POLL_OPENING | typeof POLL_NUDGE;

/** A poll as its letters tell of it; nothing in it names anybody but its reader. */
export interface Polled {
  council: string;
  poll: Pick<PollEntity, 'title' | 'zone' | 'durationMinutes' | 'place' | 'videoUrl' | 'message' | 'closesOn'>;
  /** Wall times. */
  slots: readonly string[];
}

const words = wordsIn('fr');
const { t } = words;

/** The letter that asks somebody which dates suit them; its subject names neither body nor title. */
export function askingLetter({ council, poll, slots }: Polled, kind: Asking, name: string, href: string): Letter {
  const fmt = new Fmt('fr', poll.zone);
  const where = zoneName(words, poll.zone);
  const facts = [
    [t('mails:poll.slots'), slots.map((local) => fmt.dayTime(local)).join('\n')],
    [t('mails:poll.zone'), where],
    [t('mails:poll.duration'), fmt.duration(poll.durationMinutes)],
    [t('mails:convocation.place'), poll.place],
    [t('mails:convocation.video'), poll.videoUrl],
    [t('mails:poll.closes'), fmt.day(poll.closesOn)],
  ] as const;
  return {
    subject: t(`mails:poll.subject.${kind}`),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t(`mails:poll.text.${kind}`, { council, title: poll.title }), ...(poll.message ? [poll.message] : [])],
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    buttons: [{ label: t('mails:poll.button'), href }],
    closing: [t('mails:convocation.personal'), t('mails:convocation.from', { council })],
  };
}

/** The letter that tells those asked which date was chosen. */
export function chosenLetter({ council, poll }: Omit<Polled, 'slots'>, local: string, name: string): Letter {
  const fmt = new Fmt('fr', poll.zone);
  const when = [fmt.dayTime(local), zoneName(words, poll.zone)].filter(Boolean).join(', ');
  return {
    subject: t('mails:poll.chosenSubject', { when: fmt.dayTime(local, 'weekday') }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:poll.chosenText', { council, title: poll.title, when })],
    facts: [poll.place, poll.videoUrl].flatMap((value, at) =>
      value ? [{ label: t(at === 0 ? 'mails:convocation.place' : 'mails:convocation.video'), value }] : [],
    ),
    buttons: [],
    closing: [t('mails:convocation.from', { council })],
  };
}

/** The letter that tells those asked that no answer is waited for any more. */
export const cancelledLetter = ({ council, poll: { title } }: Omit<Polled, 'slots'>, name: string): Letter => ({
  subject: t('mails:poll.cancelledSubject'),
  greeting: t('mails:convocation.greeting', { name }),
  paragraphs: [t('mails:poll.cancelledText', { council, title })],
  facts: [],
  buttons: [],
  closing: [t('mails:convocation.from', { council })],
});

/** What a preview showed, in 43 characters: another person, another address or another word gives another digest. */
export function pollDigest(polled: Polled, asked: readonly Recipient[]): string {
  const people = asked.map(({ personId, name, email }) => [personId, name, email]);
  return createHash('sha256')
    .update(JSON.stringify([people, askingLetter(polled, POLL_OPENING, '', '')]))
    .digest('base64url');
}
