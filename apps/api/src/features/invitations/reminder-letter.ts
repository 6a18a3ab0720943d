import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { type Convened, meetingFacts } from './convocation-letter.ts';

const { t } = wordsIn('fr');

interface Reader {
  name: string;
  /** Their own link, to answer. */
  href: string;
  /** A mailbox may be shared: the subject names a date and no body. */
  neutral: boolean;
}

/** The letter to somebody who did not answer their convocation. */
export function reminderLetter(meeting: Convened, { name, href, neutral }: Reader): Letter {
  const { council, title, body, starts } = meeting;
  const fmt = new Fmt('fr', starts.zone);
  return {
    subject: neutral
      ? t('mails:reminder.neutral', { when: fmt.dayTime(starts.local, 'weekday') })
      : t('mails:reminder.plain', { body, day: fmt.day(starts.local, 'weekday') }).slice(0, 200),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:reminder.text', { council, title })],
    facts: meetingFacts(meeting),
    buttons: [{ label: t('mails:convocation.button'), href }],
    closing: [t('mails:reminder.silence'), t('mails:convocation.personal'), t('mails:convocation.from', { council })],
  };
}
