import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Coordinator } from '../memberships/index.ts';

interface Called {
  /** Who called it, for which group. */
  name: string;
  body: string;
  local: string;
  zone: string;
  place: string | null;
}

/** The letter that tells a coordination that a lead called a meeting, and where to convene it. Its subject names no group. */
export function calledLetter(
  { name: caller, body, local, zone, place }: Called,
  { name, language, council, href }: Pick<Coordinator, 'name' | 'language' | 'council'> & { href: string },
): Letter {
  const { t } = wordsIn(language);
  const when = new Fmt(language, zone).dayTime(local);
  return {
    subject: t('groups:called.subject'),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [t('groups:called.text', { name: caller, body }), t('groups:called.how')],
    facts: [
      { label: t('mails:convocation.when'), value: when },
      ...(place ? [{ label: t('mails:convocation.place'), value: place }] : []),
    ],
    buttons: [{ label: t('groups:called.button'), href }],
    closing: [t('mails:convocation.from', { council })],
  };
}
