import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { AgendaDocument } from '@trame/documents/pdf/agenda';
import { agendaPart } from './agenda-document.ts';
import type { Convened } from './convocation-letter.ts';

/** Whom a letter goes to: a name, and the lines of an address when one is known. */
export interface Addressee {
  name: string;
  postalAddress: string | null;
}

/** The convocation on paper, one letter for each addressee, in the words of one language. */
export function postedLetters(
  meeting: Convened & { tag: string; type: string },
  addressees: readonly Addressee[],
  language: Language,
): AgendaDocument {
  const { t } = wordsIn(language);
  const { council, title, starts, documents } = meeting;
  const fmt = new Fmt(language, starts.zone);
  const paragraphs = [
    t('mails:convocation.text', { council, title }),
    meeting.noticeText,
    documents.length > 0 ? t('documents:agenda.documents', { titles: fmt.list(documents) }) : '',
    t('documents:agenda.answer'),
  ];
  return {
    ...agendaPart(meeting, language),
    status: null,
    recipients: addressees.map(({ name, postalAddress }) => [name, postalAddress].filter(Boolean).join('\n')),
    letter: [t('documents:agenda.greeting'), ...paragraphs.filter(Boolean)],
    signature: `${t('documents:agenda.signature')}\n${council}`,
  };
}
