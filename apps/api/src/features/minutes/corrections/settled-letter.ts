import type { Correction } from '@trame/contracts/corrections';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { MinutesInHand } from '../life/minutes-in-hand.ts';

const { t } = wordsIn('fr');

/** The letter that answers somebody who asked for a correction; what they asked is not repeated: a mailbox may be shared. */
export function settledLetter(
  { council, title, startsLocal, zone }: Pick<MinutesInHand, 'council' | 'title' | 'startsLocal' | 'zone'>,
  { person, state, answer }: Pick<Correction, 'person' | 'state' | 'answer'>,
): Letter {
  const when = new Fmt('fr', zone).day(startsLocal.slice(0, 10), 'long');
  const said = state === 'ACCEPTED' ? 'accepted' : 'refused';
  return {
    subject: t('mails:minutes.settledSubject', { when }),
    greeting: t('mails:convocation.greeting', { name: person.name }),
    paragraphs: [t(`mails:minutes.${said}`, { title, when })],
    facts: answer ? [{ label: t(`mails:minutes.${said}Why`), value: answer }] : [],
    buttons: [],
    closing: [t('mails:convocation.from', { council })],
  };
}
