import type { PointDocument, PointSubject, TalkingPoint } from '@trame/contracts/chair-lite';
import type { wordsIn } from '@trame/copy/both';
import type { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import type { ActionSheetDocument, SheetSection } from '@trame/documents/pdf/action-sheet';
import type { Standing } from '@trame/domain/chair-point/standing';
import type { Point } from './point.reader.ts';
import type { PointHolder } from './point-holder.ts';

/** In which words, and how days and numbers are written. */
export interface PointSpeech {
  t: ReturnType<typeof wordsIn>['t'];
  fmt: Fmt;
  language: Language;
}

export const sectionOf = (title: string, part: Partial<SheetSection>): SheetSection => ({
  ...{ title, paragraphs: [], items: [], table: [] },
  ...part,
});

/** The point on one page: what the screen says, without its buttons. */
export function pointSheet(point: Point, { council, name }: PointHolder, speech: PointSpeech): ActionSheetDocument {
  const { t, fmt, language } = speech;
  const { documents, plan, subjects, appointments, talking, today } = point;
  const waiting = documents.filter(({ said }) => said === null);
  const title = t('chairPoint:print.title', { month: fmt.day(today, 'month') });
  const sections = [
    sectionOf(t('chairPage:approve.title'), {
      items: waiting.map((document) => documentLine(document, today, speech)),
      paragraphs: waiting.length === 0 ? [t('chairPage:approve.none')] : [],
    }),
    sectionOf(t('chairPage:see.title'), plan ? planPart(plan, speech) : { paragraphs: [t('chairPage:see.none')] }),
    sectionOf(t('chairPage:see.subjects'), { items: subjects.map((subject) => subjectLine(subject, speech)) }),
    sectionOf(t('chairPage:prepare.title'), {
      items: appointments.map(({ title: what, local, place }) =>
        [fmt.dayTime(local, 'weekday'), what, place].filter(Boolean).join(', '),
      ),
    }),
    sectionOf(t('chairPage:prepare.talking'), { items: talking.map((one) => talkingLine(one, speech)) }),
  ];
  return {
    ...{ language, council, title, place: null },
    facts: [
      { label: t('chairPoint:print.for'), value: name },
      { label: t('chairPoint:print.on'), value: fmt.day(today, 'long') },
    ],
    sections: sections.filter(({ paragraphs, items, table }) => paragraphs.length + items.length + table.length > 0),
    words: { document: t('chairPoint:print.brief'), page: t('documents:actionSheet.page') },
  };
}

function documentLine(
  { kind, meeting, agenda, minutes, due }: PointDocument,
  today: string,
  { t, fmt }: PointSpeech,
): string {
  const day = fmt.day(meeting.local, 'brief');
  const key = kind === 'AGENDA' ? 'chairPage:approve.agenda' : 'chairPage:approve.minutes';
  const head = t(key, { title: meeting.title, day });
  const counted = agenda
    ? t('chairPage:approve.items', { count: agenda.items, time: fmt.duration(agenda.minutes) })
    : t('chairPage:approve.outcomes', {
        decisions: t('mails:minutes.decisions', { count: minutes?.decisions ?? 0 }),
        actions: t('mails:minutes.actions', { count: minutes?.actions ?? 0 }),
      });
  const late = due !== null && due < today;
  const last =
    due && t(late ? 'chairPage:approve.conveneLate' : 'chairPage:approve.convene', { day: fmt.day(due, 'brief') });
  return [head, [counted, last].filter(Boolean).join(' ')].join('\n');
}

function planPart(plan: Standing, { t }: PointSpeech): Partial<SheetSection> {
  const sentence = `${t('chairPage:see.of', { count: plan.total })} ${t('chairPage:see.fine', { count: plan.fine })}`;
  const heaps = (['done', 'running', 'late', 'toStart'] as const).map((heap) => [
    t(`chairPage:see.${heap}`),
    String(plan[heap]),
  ]);
  return { paragraphs: [sentence], table: [[t('chairPage:see.state'), t('chairPage:see.number')], ...heaps] };
}

function subjectLine({ title, kind, daysLate, news, obstacle }: PointSubject, { t }: PointSpeech): string {
  const state = [
    daysLate > 0 ? t('chairPage:see.late', { count: daysLate }) : null,
    kind === 'LATE' ? null : t(`chairPage:see.kind.${kind}`),
  ];
  const asked = obstacle && `${t(kind === 'ASKED' ? 'chairPage:see.asked' : 'chairPage:see.blocked')} ${obstacle}`;
  return [[title, ...state].filter(Boolean).join(', '), news || null, asked].filter(Boolean).join('\n');
}

function talkingLine(point: TalkingPoint, { t, fmt }: PointSpeech): string {
  const number = fmt.number(point.value);
  if (point.kind === 'INDICATOR') {
    const said = t('chairPage:prepare.indicator', { label: point.label, day: fmt.day(point.on, 'brief') });
    return [number, point.unit, '–', said].filter(Boolean).join(' ');
  }
  const key = point.kind === 'DONE' ? 'chairPage:prepare.done' : 'chairPage:prepare.decisions';
  return `${number} ${t(key, { count: point.value, day: fmt.day(point.since, 'long') })}`;
}
