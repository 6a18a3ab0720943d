import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';

interface Offered {
  /** The council that offers, and the one that is written to. */
  from: string;
  council: string;
  title: string;
}

/** The letter that tells a coordination of an offer: a title and who makes it, and where to answer. Its subject names neither. */
export function offerLetter(
  { from, council, title }: Offered,
  { name, language, href }: { name: string; language: Language; href: string },
): Letter {
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
