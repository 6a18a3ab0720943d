import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import { sinceLastTime } from '@trame/copy/since-outcome';
import type { AgendaDocument } from '@trame/documents/pdf/agenda';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import type { Convened } from './convocation-letter.ts';

/** What an agenda on paper says of its meeting. */
export type Printed = Omit<Convened, 'noticeText' | 'documents' | 'videoUrl'> & { tag: string; type: string };

/** What every document with an agenda has: the meeting, the items with their computed times, the end. */
export function agendaPart(
  meeting: Printed,
  language: Language,
): Omit<AgendaDocument, 'recipients' | 'letter' | 'signature' | 'status'> {
  const words = wordsIn(language);
  const { t } = words;
  const { council, title, starts, items, lastTimes } = meeting;
  const fmt = new Fmt(language, starts.zone);
  const clock = agendaClock(starts.local, meeting.durationMinutes, items);
  const hour = (local: string): string => fmt.time(local.slice(11));
  const since = (itemId: string): string | null => {
    const last = lastTimes.get(itemId);
    return last ? sinceLastTime(words, fmt, last) : null;
  };
  return {
    language,
    council,
    body: { type: meeting.type, tag: meeting.tag, label: meeting.body },
    title,
    when: fmt.dayTime(starts.local),
    place: meeting.place,
    words: words.getResource(language, 'documents', 'agenda') as AgendaDocument['words'],
    items: items.map((item, place) => ({
      time: hour(clock.starts[place] ?? starts.local),
      title: item.hidden ? t('meetings:agenda.hidden') : item.title,
      purpose: item.hidden ? null : t(`meetings:purpose.${item.purpose}`),
      presenter: fmt.names(item.presenters),
      since: since(item.id),
      duration: fmt.duration(item.minutes),
    })),
    ends: t('documents:agenda.ends', { time: hour(clock.ends) }),
  };
}

const STATUSES = { DRAFT: 'draft', CANCELLED: 'cancelled' } as const satisfies Partial<Record<MeetingState, string>>;

/** The agenda alone, for everybody. Which items have words was decided by whoever read them. */
export function agendaDocument(meeting: Printed & { state: MeetingState }, language: Language): AgendaDocument {
  const { t } = wordsIn(language);
  const part = agendaPart(meeting, language);
  const status = meeting.state in STATUSES ? STATUSES[meeting.state as keyof typeof STATUSES] : null;
  return {
    ...part,
    words: { ...part.words, document: t('documents:agenda.agenda'), agenda: t('documents:agenda.items') },
    status: status && t(`documents:agenda.${status}`),
    recipients: [],
    letter: [],
    signature: null,
  };
}
