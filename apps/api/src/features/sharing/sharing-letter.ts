import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';

interface Offered {
  /** The council that offers, or answers, and the one that is written to. */
  from: string;
  council: string;
  title: string;
}

/** Whom a letter is for, and where it leads. */
interface Addressee {
  name: string;
  language: Language;
  href: string;
}

/** The letter that tells the coordination of origin what another council answered to its offer. Its subject names neither. */
export function answerLetter(
  { from, council, title }: Offered,
  answer: 'ACCEPTED' | 'DECLINED',
  { name, language, href }: Addressee,
): Letter {
  const { t } = wordsIn(language);
  return {
    subject: t('mails:sharing.answered.subject'),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t(`mails:sharing.answered.${answer}`, { from, title })],
    facts: [],
    buttons: [{ label: t('mails:sharing.answered.button'), href }],
    closing: [t('mails:convocation.from', { council })],
  };
}

/** The letter that tells a coordination of an offer: a title and who makes it, and where to answer. Its subject names neither. */
export function offerLetter({ from, council, title }: Offered, { name, language, href }: Addressee): Letter {
  const { t } = wordsIn(language);
  return {
    subject: t('mails:sharing.subject'),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('mails:sharing.text', { from, title }), t('mails:sharing.how')],
    facts: [],
    buttons: [{ label: t('mails:sharing.button'), href }],
    closing: [t('mails:convocation.from', { council })],
  };
}
