import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';

/** Somebody a comment names, as their mail needs it. */
export interface ToTell {
  personId: string;
  name: string;
  email: string;
  language: Language;
  hasAccount: boolean;
  council: string;
  slug: string;
  author: string;
}

const WHERE = { SHEET_MENTION: 'text', REPORT_MENTION: 'report' } as const;

/** The letter that tells somebody that a comment names them: who wrote, under which sheet or of which report, and never what. */
export function mentionLetter(
  { name, language, hasAccount, council, author }: ToTell,
  { kind, title }: { kind: keyof typeof WHERE; title: string | null },
  href: string,
): Letter {
  const { t } = wordsIn(language);
  return {
    subject: t('mails:mention.subject'),
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [
      title === null ? t('mails:mention.untitled', { author }) : t(`mails:mention.${WHERE[kind]}`, { author, title }),
      ...(hasAccount ? [] : [t('mails:mention.noAccount')]),
    ],
    facts: [],
    buttons: hasAccount ? [{ label: t('mails:mention.button'), href }] : [],
    closing: [t('mails:convocation.from', { council })],
  };
}
