import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { MeetingEntity } from './meeting.entity.ts';

const { t } = wordsIn('fr');

/** The letter that calls a meeting off; its subject names a date and no body, as the convocation's does. */
export function cancellationLetter({ title, startsLocal, zone }: MeetingEntity, council: string): Letter {
  const when = new Fmt('fr', zone).dayTime(startsLocal);
  return {
    subject: t('mails:cancellation.subject', { when }),
    greeting: t('mails:cancellation.greeting'),
    paragraphs: [t('mails:cancellation.text', { council, title, when })],
    facts: [],
    buttons: [],
    closing: [t('mails:convocation.from', { council })],
  };
}
