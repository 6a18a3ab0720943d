import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import { sinceLastTime } from '@trame/copy/since-outcome';
import type { AgendaDocument } from '@trame/documents/pdf/agenda';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
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
  const words = wordsIn(language);
  const { t } = words;
  const { council, title, starts, items, documents, lastTimes } = meeting;
  const fmt = new Fmt(language, starts.zone);
  const clock = agendaClock(starts.local, meeting.durationMinutes, items);
  const hour = (local: string): string => fmt.time(local.slice(11));
  const since = (itemId: string): string | null => {
    const last = lastTimes.get(itemId);
    return last ? sinceLastTime(words, fmt, last) : null;
  };
  const paragraphs = [
    t('mails:convocation.text', { council, title }),
    meeting.noticeText,
    documents.length > 0 ? t('documents:agenda.documents', { titles: fmt.list(documents) }) : '',
    t('documents:agenda.answer'),
  ];
  return {
    language,
    council,
    body: { type: meeting.type, tag: meeting.tag, label: meeting.body },
    title,
    when: fmt.dayTime(starts.local),
    place: meeting.place,
    status: null,
    words: words.getResource(language, 'documents', 'agenda') as AgendaDocument['words'],
    recipients: addressees.map(({ name, postalAddress }) => [name, postalAddress].filter(Boolean).join('\n')),
    letter: [t('documents:agenda.greeting'), ...paragraphs.filter(Boolean)],
    items: items.map((item, place) => ({
      time: hour(clock.starts[place] ?? starts.local),
      title: item.hidden ? t('meetings:agenda.hidden') : item.title,
      purpose: item.hidden ? null : t(`meetings:purpose.${item.purpose}`),
      presenter: fmt.names(item.presenters),
      since: since(item.id),
      duration: fmt.duration(item.minutes),
    })),
    ends: t('documents:agenda.ends', { time: hour(clock.ends) }),
    signature: `${t('documents:agenda.signature')}\n${council}`,
  };
}
