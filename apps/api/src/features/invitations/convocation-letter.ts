import type { AgendaItem } from '@trame/contracts/agenda';
import type { Letter } from '@trame/contracts/mail';
import type { PastTime } from '@trame/contracts/subjects';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import { sinceLastTime } from '@trame/copy/since-outcome';
import { agendaClock } from '@trame/domain/meetings/agenda-clock';
import type { Change } from '@trame/domain/meetings/changes';
import { addMinutes } from '@trame/domain/time/wall-clock';
import { changeLines } from './change-lines.ts';

/** What a convocation says; nothing in it names anybody but its reader and those who present an item. */
export interface Convened {
  council: string;
  body: string;
  title: string;
  starts: { local: string; zone: string };
  durationMinutes: number;
  place: string | null;
  videoUrl: string | null;
  noticeText: string;
  items: readonly Pick<AgendaItem, 'id' | 'title' | 'purpose' | 'minutes' | 'presenters' | 'hidden'>[];
  /** Titles of what is to be read before: behind the link, never in the mail. */
  documents: readonly string[];
  /** What items that go on brought the last time, by item, as everybody may be told. */
  lastTimes: ReadonlyMap<string, PastTime>;
}

const words = wordsIn('fr');
const { t } = words;

/** One line for an item, and a second one under it for what its subject brought the last time. */
function agendaLines(fmt: Fmt, { starts, durationMinutes, items, lastTimes }: Convened): string {
  const clock = agendaClock(starts.local, durationMinutes, items);
  return items
    .flatMap(({ id, title, presenters }, place) => {
      const presenter = fmt.names(presenters);
      const hour = fmt.time((clock.starts[place] ?? starts.local).slice(11));
      const last = lastTimes.get(id);
      const line = `${hour} ${presenter ? t('mails:convocation.presented', { title, presenter }) : title}`;
      return last ? [line, sinceLastTime(words, fmt, last)] : [line];
    })
    .join('\n');
}

/**
 * The two subjects of a convocation: one names a date and nothing else, the other the body. Both say so to whoever was told
 * something else before.
 */
export function subjectsOf({ starts, body }: Convened, isChanged: boolean): { neutral: string; plain: string } {
  const fmt = new Fmt('fr', starts.zone);
  const when = fmt.dayTime(starts.local, 'weekday');
  const day = fmt.day(starts.local, 'weekday');
  const plain = t(isChanged ? 'mails:changes.plain' : 'mails:convocation.plain', { body, day });
  return {
    neutral: t(isChanged ? 'mails:changes.neutral' : 'mails:convocation.neutral', { when }),
    plain: plain.slice(0, 200),
  };
}

/** When and where, as a mail lists them. */
export function meetingFacts({ starts, durationMinutes, place, videoUrl }: Convened): Letter['facts'] {
  const fmt = new Fmt('fr', starts.zone);
  const { local } = starts;
  const times = { from: fmt.time(local.slice(11)), to: fmt.time(addMinutes(local, durationMinutes).slice(11)) };
  const facts = [
    [t('mails:convocation.when'), `${fmt.day(local)}, ${t('mails:convocation.hours', times)}`],
    [t('mails:convocation.place'), place],
    [t('mails:convocation.video'), videoUrl],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The letter that convenes one person, or tells them what changed; `href` is their own link, to answer. */
export function convocationLetter(
  meeting: Convened,
  name: string,
  href: string,
  subject: string,
  changes: readonly Change[] = [],
): Letter {
  const { documents } = meeting;
  const agenda = agendaLines(new Fmt('fr', meeting.starts.zone), meeting);
  return {
    subject,
    greeting: t('mails:convocation.greeting', { name }),
    paragraphs: [
      t('mails:convocation.text', { council: meeting.council, title: meeting.title }),
      ...(changes.length > 0
        ? [[t('mails:changes.intro'), ...changeLines(changes, meeting.starts.zone)].join('\n')]
        : []),
      ...(meeting.noticeText ? [meeting.noticeText] : []),
    ],
    facts: [
      ...meetingFacts(meeting),
      ...(agenda ? [{ label: t('mails:convocation.agenda'), value: agenda }] : []),
      ...(documents.length > 0 ? [{ label: t('mails:convocation.documents'), value: documents.join('\n') }] : []),
    ],
    buttons: [{ label: t('mails:convocation.button'), href }],
    closing: [t('mails:convocation.personal'), t('mails:convocation.from', { council: meeting.council })],
  };
}
