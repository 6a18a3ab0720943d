import type { Minutes } from '@trame/contracts/minutes';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { howDecided } from '@trame/copy/how-decided';
import type { Language } from '@trame/copy/language';
import { presenceWords } from '@trame/copy/presence-words';
import { situationsSaid } from '@trame/copy/situations-said';
import type { AttendanceGroup, MinutesDocument, MinutesItem } from '@trame/documents/pdf/minutes';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { laidOutText } from '@trame/domain/minutes/minutes-layout';
import type { Rendition } from '@trame/domain/minutes/rendition';
import { wallClock } from '@trame/domain/time/wall-clock';

type Group = Minutes['attendance'][number];
type Line = Group['people'][number];
export interface Voice {
  language: Language;
  words: ReturnType<typeof wordsIn>;
  fmt: Fmt;
}

const COUNTED = ['PRESENT', 'REMOTE', 'REPRESENTED', 'EXCUSED'] as const;

function summary({ words, fmt }: Voice, people: readonly Line[]): string | null {
  const parts = COUNTED.map((status) => ({ status, count: people.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => words.t(`minutes:counted.${status}`, { count }));
  return parts.length > 0 ? `${fmt.list(parts)}.` : null;
}

function attendanceGroup({ words, fmt }: Voice, { organization, people }: Group, zone: string): AttendanceGroup {
  const masked = organization ? words.t('minutes:onBehalf', { organization }) : words.t('minutes:somebody');
  return {
    organization: organization ?? words.t('minutes:individually'),
    people: people.map((line) => ({ name: line.name ?? masked, presence: presenceWords(words, line, { fmt, zone }) })),
  };
}

function item(
  voice: Voice,
  minutes: Minutes,
  { id, title, purpose, presenters, text, withoutDebate, restricted, hidden }: Minutes['items'][number],
): MinutesItem {
  const { words, fmt } = voice;
  const of = <T extends { itemId: string | null }>(all: readonly T[]): T[] => all.filter(({ itemId }) => itemId === id);
  return {
    title: hidden ? words.t('meetings:agenda.hidden') : title,
    purpose: hidden ? null : words.t(`meetings:purpose.${purpose}`),
    presenter: fmt.names(presenters),
    silent: !hidden && text.length + of(minutes.decisions).length + of(minutes.actions).length === 0,
    withoutDebate,
    restriction: restricted ? words.t(hidden ? 'minutes:page.hidden' : 'minutes:page.restricted') : null,
    text: laidOutText(text, minutes.layout).map(({ kind, at, runs }) => ({
      at: at && fmt.time(wallClock(new Date(at), minutes.meeting.zone).slice(11)),
      bullet: kind === 'BULLET',
      runs,
    })),
    decisions: of(minutes.decisions).map((decision) => ({
      number: decisionNumber(decision),
      kind: howDecided(words, decision),
      text: decision.text,
      needsExternalAct: decision.needsExternalAct,
      externalReference: decision.externalReference,
      reviewOn: decision.reviewOn && fmt.day(decision.reviewOn, 'long'),
    })),
    actions: of(minutes.actions).map(({ number, title: what, leadName, dueOn }) => ({
      number: number ?? '',
      title: what,
      lead: leadName,
      due: dueOn && fmt.day(dueOn, 'long'),
    })),
  };
}

/** What a situation cell says of its meeting in every document. */
export const situationsOf = ({ words }: Voice, { situations }: Minutes): MinutesDocument['situations'] =>
  situations && {
    title: words.t('cells:said.title'),
    said: situationsSaid(words, situations),
    why: words.t('cells:said.why'),
  };

/** How every rendition opens. */
export function documentHead(minutes: Minutes, rendition: Rendition, { words, fmt, language }: Voice) {
  const { meeting } = minutes;
  return {
    language,
    council: minutes.councilName,
    body: { type: minutes.bodyType, tag: meeting.bodyTag, label: meeting.bodyLabel },
    title: meeting.title,
    when: fmt.dayTime(meeting.startsLocal),
    place: meeting.place,
    status: words.t(`minutes:status.${minutes.status}`),
    document: words.t(`renditions:document.${rendition}`),
  };
}

export const voiceOf = (language: Language, zone: string): Voice => ({
  language,
  words: wordsIn(language),
  fmt: new Fmt(language, zone),
});

/** Presence in one sentence: by way of taking part, or the number alone where nobody is named. */
function attendanceSummary(voice: Voice, minutes: Minutes, isPublic: boolean): string | null {
  if (isPublic) return voice.words.t('renditions:present', { count: minutes.presentCount });
  return summary(
    voice,
    minutes.attendance.flatMap((group) => group.people),
  );
}

/** The minutes in the words of one language, ready to print; `EASY` is another document. */
export function minutesDocument(minutes: Minutes, rendition: Rendition, language: Language): MinutesDocument {
  const voice = voiceOf(language, minutes.meeting.zone);
  const { words } = voice;
  const isPublic = rendition === 'PUBLIC';
  const { document, ...head } = documentHead(minutes, rendition, voice);
  const pageWords = words.getResource(language, 'documents', 'minutes') as MinutesDocument['words'];
  return {
    ...head,
    words: { ...pageWords, document },
    letters: [],
    notice: isPublic ? words.t('renditions:notice.PUBLIC') : null,
    maskedPassage: isPublic ? words.t('renditions:mask.passage') : null,
    attendanceSummary: attendanceSummary(voice, minutes, isPublic),
    byOrganization: minutes.byOrganization,
    attendance: minutes.attendance.map((group) => attendanceGroup(voice, group, minutes.meeting.zone)),
    situations: situationsOf(voice, minutes),
    items: minutes.items.map((one) => item(voice, minutes, one)),
  };
}
