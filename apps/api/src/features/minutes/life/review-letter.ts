import type { Letter } from '@trame/contracts/mail';
import type { Minutes } from '@trame/contracts/minutes';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { MinutesInHand } from './minutes-in-hand.ts';

const { t } = wordsIn('fr');

/** The letter that asks somebody to read minutes before they circulate; its subject names neither body nor title. */
export function reviewLetter(
  { council, title, startsLocal, zone }: Pick<MinutesInHand, 'council' | 'title' | 'startsLocal' | 'zone'>,
  { decisions, actions }: Pick<Minutes, 'decisions' | 'actions'>,
  { name, href }: { name: string; href: string },
): Letter {
  const when = new Fmt('fr', zone).day(startsLocal.slice(0, 10), 'long');
  const counted = [
    t('mails:minutes.decisions', { count: decisions.length }),
    t('mails:minutes.actions', { count: actions.length }),
  ];
  return {
    subject: t('mails:minutes.reviewSubject', { when }),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:minutes.reviewText', { council, title, when }), t('mails:minutes.reviewHow')],
    facts: [{ label: t('mails:minutes.inside'), value: counted.join('\n') }],
    buttons: [{ label: t('mails:minutes.reviewButton'), href }],
    closing: [t('mails:minutes.reviewPersonal'), t('mails:convocation.from', { council })],
  };
}
