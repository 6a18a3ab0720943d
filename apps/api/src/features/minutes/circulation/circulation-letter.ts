import { createHash } from 'node:crypto';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { MinutesInHand } from '../life/minutes-in-hand.ts';
import type { Reader } from './readers.ts';

/** The kind of the mails that bring minutes. */
export const CIRCULATION = 'MINUTES_CIRCULATED';

const { t } = wordsIn('fr');

/** Minutes on their way out. `YYYY-MM-DD` for the last day to ask for corrections. */
export type Leaving = Pick<MinutesInHand, 'council' | 'title' | 'startsLocal' | 'zone'> & { until: string };

/** What one person promised, and for when, in words. */
export const ownActions = (
  actions: Reader['actions'],
  { t: say, fmt }: { t: ReturnType<typeof wordsIn>['t']; fmt: Fmt },
): string[] =>
  actions.map(({ title: what, dueOn }) =>
    dueOn ? say('mails:minutes.actionDue', { what, day: fmt.day(dueOn, 'long') }) : what,
  );

/** The letter that brings minutes to one person, with their own actions and nobody else's. */
export function circulationLetter(
  { council, title, startsLocal, zone, until }: Leaving,
  { name, actions }: Pick<Reader, 'name' | 'actions'>,
  href: string,
): Letter {
  const fmt = new Fmt('fr', zone);
  const when = fmt.day(startsLocal.slice(0, 10), 'long');
  const own = ownActions(actions, { t, fmt });
  return {
    subject: t('mails:minutes.subject', { when }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [
      t('mails:minutes.text', { council, title, when }),
      t('mails:minutes.corrections', { day: fmt.day(until, 'long') }),
    ],
    facts: own.length > 0 ? [{ label: t('mails:minutes.yours', { count: own.length }), value: own.join('\n') }] : [],
    buttons: [{ label: t('mails:minutes.button'), href }],
    closing: [t('mails:minutes.personal'), t('mails:convocation.from', { council })],
  };
}

/** What a preview showed, in 43 characters: another person, another address or another word gives another digest. */
export function circulationDigest(leaving: Leaving, readers: readonly Reader[]): string {
  const people = readers.map((reader) => [reader.personId, reader.email, reader.archived, reader.actions]);
  return createHash('sha256')
    .update(JSON.stringify([people, circulationLetter(leaving, { name: '', actions: [] }, '')]))
    .digest('base64url');
}
