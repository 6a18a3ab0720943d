import type { ActionRow, Objective } from '@trame/contracts/action-plan-answers';
import type { wordsIn } from '@trame/copy/both';
import type { Fmt } from '@trame/copy/fmt';
import type { PlanLine, PlanTone } from '@trame/documents/pdf/plan';
import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import { shortened } from '@trame/domain/action-plan/shortened';
import type { LastNews } from './plan-export.reader.ts';

/** Beyond it a line of the table would fill a page. */
const NEWS_CHARACTERS = 300;

const TONES: Record<ActionStatus, PlanTone> = {
  ...{ PROPOSED: 'todo', APPROVED: 'todo', PLANNED: 'todo', IN_PROGRESS: 'run' },
  ...{ ON_HOLD: 'hold', DONE: 'ok', RECURRING: 'run', DROPPED: 'left' },
};

/** In which words, on which day of the council (`YYYY-MM-DD`), what was last said of each action, and what others are called. */
export interface PlanVoice {
  t: ReturnType<typeof wordsIn>['t'];
  fmt: Fmt;
  today: string;
  news: ReadonlyMap<string, LastNews>;
  objectives: ReadonlyMap<string, Objective>;
  /** Of the actions that are shown. */
  titles: ReadonlyMap<string, string>;
}

/** A day that no line end cuts. */
const dayIn = (fmt: Fmt, day: string): string => fmt.day(day, 'short').replaceAll(' ', '\u00a0');

function period({ t, fmt }: PlanVoice, { startsOn, dueOn, dueText }: ActionRow): string {
  const start = startsOn && dayIn(fmt, startsOn);
  const end = dueOn && !dueText ? dayIn(fmt, dueOn) : null;
  if (start && end) return t('documents:planFacts.period', { start, end });
  const from = start && t('documents:planFacts.from', { start });
  const until = end && t('documents:planFacts.until', { end });
  return [from, until, dueText].filter(Boolean).join('\n');
}

function lastNews({ t, fmt }: PlanVoice, news: LastNews | undefined): PlanLine['news'] {
  if (!news) return null;
  const word = t(`actionPlan:news.words.${news.word}`);
  const when = t('documents:planFacts.news', { day: fmt.day(news.day, 'short'), word });
  return { when, text: shortened(news.text, NEWS_CHARACTERS) };
}

/** One line of the plan in words; who leads beside an organisation is named as the screen of this reader names them. */
export function planLine(voice: PlanVoice, row: ActionRow): PlanLine {
  const { t, fmt, news, titles } = voice;
  const whole = row.parentId ? titles.get(row.parentId) : undefined;
  const { id, number, title, lead, leadOrganization, body, status, daysLate, progress } = row;
  return {
    number: number ?? '',
    title,
    partOf: whole === undefined ? null : t('documents:planFacts.partOf', { title: whole }),
    lead: [lead?.name, leadOrganization?.name].filter(Boolean).join('\n') || t('actionPlan:noLead'),
    body: body?.label ?? '',
    period: period(voice, row) || t('actionPlan:noDue'),
    status: { tone: daysLate > 0 ? 'late' : TONES[status], label: t(`actionPlan:status.${status}`) },
    late: daysLate > 0 ? t('actionPlan:late', { count: daysLate }) : null,
    progress,
    percent: fmt.percent(progress),
    news: lastNews(voice, news.get(id)),
  };
}
