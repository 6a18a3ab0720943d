import { WATCHED } from '@trame/contracts/action-plan-answers';
import type { ToDoLine, WeekMeeting } from '@trame/contracts/week';
import type { Fmt } from '@trame/copy/fmt';
import type { Role } from '@trame/domain/access';
import { FOLLOW_UPS, type FollowUp } from '@trame/domain/decisions/follow-up';
import { daysBetween } from '@trame/domain/time/wall-clock';
import type { ToDoKind } from '@trame/domain/week/to-do-kinds';
import type { Segment } from '@trame/ui/stack-bar';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { capital } from '../../platform/capital.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import { FACES, type ToDoFace } from './to-do-faces.ts';
import {
  type Destination,
  toAction,
  toDecisions,
  toLiveMeeting,
  toMeeting,
  toMinutes,
  toPlan,
  toPoll,
  toThread,
} from './week-links.ts';

type Say = TFunction<'week'>;

export interface ToDoWords extends ToDoFace {
  title: string;
  /** How pressing it is, said in a chip. */
  chip?: string | undefined;
  reason: string;
  bar?: Segment[] | undefined;
  act: string;
  link: Destination;
  /** Nothing else today matters more: its button is the primary one. */
  pressing: boolean;
}

/** Where what is settled elsewhere than on the meeting's page is settled. */
const LEADS: Partial<Record<ToDoKind, typeof toMeeting>> = {
  CLOSE: toLiveMeeting,
  MINUTES: toMinutes,
  REVIEW: toMinutes,
  CIRCULATE: toMinutes,
  CORRECTIONS: toMinutes,
  APPROVE: toMinutes,
};

/** The words, the face and the address of one thing to do. */
export function useToDoWords(toDo: ToDoLine, today: string): ToDoWords {
  const { t } = useTranslation('week');
  const { slug, role } = useCouncil();
  const fmt = useFmt();
  const { kind, group, meeting } = toDo;
  const pressing = group === 'LAST_DAY';
  const face = { ...FACES[kind], pressing, ...(pressing ? { tone: 'bad' as const } : {}) };
  if (toDo.poll) return { ...face, ...ofPoll(t, fmt, { kind, poll: toDo.poll }, slug) };
  if (toDo.question) return { ...face, ...ofQuestion(t, fmt, toDo.question, slug) };
  if (toDo.mention) return { ...face, ...ofMention(t, fmt, toDo.mention, slug) };
  const followUp = FOLLOW_UPS.find((one) => one === kind);
  if (followUp) return { ...face, ...ofDecisions(t, followUp, toDo.count ?? 0, slug) };
  if (kind === 'MAILED' || kind === 'OFFERS' || kind === 'REPORT_COMMENTS')
    return { ...face, ...ofIncoming(t, kind, toDo.count ?? 0, slug) };
  if (!meeting) return { ...face, ...ofActions(t, toDo, slug, role) };
  return {
    ...face,
    link: (LEADS[kind] ?? toMeeting)(slug, meeting.id),
    ...ofMeeting(t, fmt, { ...toDo, meeting }, today),
  };
}

const ABOUT = { NO_ACTION: 'noAction', REVIEW_DUE: 'reviewDue', ACT_AWAITED: 'actAwaited' } as const;

function ofDecisions(t: Say, kind: FollowUp, count: number, slug: string) {
  const about = ABOUT[kind];
  return {
    title: t(`${about}.title`, { count }),
    reason: t(`${about}.reason`),
    act: t(`${about}.act`),
    link: toDecisions(slug, kind),
  };
}

const INCOMING = { MAILED: 'mailed', OFFERS: 'offers', REPORT_COMMENTS: 'comments' } as const;

/** The first two wait at the top of the plan, comments beside the chapters of a report. */
function ofIncoming(t: Say, kind: keyof typeof INCOMING, count: number, slug: string) {
  const about = INCOMING[kind];
  return {
    title: t(`${about}.title`, { count }),
    reason: t(`${about}.reason`),
    act: t(`${about}.act`),
    link:
      kind === 'REPORT_COMMENTS' ? ({ to: '/$clsm/rapports/activite', params: { clsm: slug } } as const) : toPlan(slug),
  };
}

const WORDS = { LATE: 'late', SILENT: 'silent', INCOMPLETE: 'incomplete' } as const;

function ofActions(t: Say, { kind, count }: ToDoLine, slug: string, role: Role) {
  const only = WATCHED.find((one) => one === kind) ?? 'SILENT';
  const about = WORDS[only];
  return {
    title: t(`${about}.title`, { count: count ?? 0 }),
    reason: t(`${about}.reason`),
    act: t(`${about}.act`),
    // the coordination looks after every action: to others the list shows the ones that were counted
    link: toPlan(slug, {
      only,
      ...(role === 'COORDINATOR' ? {} : { whose: 'MINE' as const }),
    }),
  };
}

type OfPoll = Pick<ToDoLine, 'kind'> & { poll: NonNullable<ToDoLine['poll']> };

function ofPoll(t: Say, fmt: Fmt, { kind, poll: { id, body, closesOn, firstLocal } }: OfPoll, slug: string) {
  const about = kind === 'ASK' ? 'ask' : kind === 'CHOOSE' ? 'choose' : 'answerPoll';
  return {
    title: t(`${about}.title`, { body: body.label }),
    reason: t(`${about}.reason`, { day: fmt.day(kind === 'ASK' ? firstLocal : closesOn, 'brief') }),
    act: t(`${about}.act`),
    link: toPoll(slug, id),
  };
}

function ofQuestion(t: Say, fmt: Fmt, question: NonNullable<ToDoLine['question']>, slug: string) {
  const { meetingId, itemId, title, from, to, sentOn } = question;
  return {
    title: t('unanswered.title', { to: to.tag, title }),
    reason: t('unanswered.reason', { from: from.tag, day: fmt.day(sentOn, 'brief') }),
    act: t('unanswered.act'),
    link: toThread(slug, meetingId, itemId),
  };
}

function ofMention(t: Say, fmt: Fmt, mention: NonNullable<ToDoLine['mention']>, slug: string) {
  const { actionId, title, author, on } = mention;
  return {
    title: t('mention.title', { title }),
    reason: t('mention.reason', { author: author?.name ?? t('mention.somebody'), day: fmt.day(on, 'brief') }),
    act: t('mention.act'),
    link: toAction(slug, actionId),
  };
}

type OfMeeting = ToDoLine & { meeting: WeekMeeting };
type Said = Pick<ToDoWords, 'title' | 'reason' | 'act' | 'chip' | 'bar'>;

function ofMeeting(t: Say, fmt: Fmt, { kind, due, count, meeting }: OfMeeting, today: string): Said {
  const body = meeting.body.label;
  const day = fmt.day(meeting.local, 'brief');
  const when = capital(fmt.dayTime(meeting.local, 'weekday'));
  if (kind === 'CONVENE') {
    const reason = t('convene.reason', { when, count: meeting.noticeDays });
    return {
      title: t('convene.title', { body }),
      chip: deadline(t, fmt, { due, today, over: 'convene.over' }),
      reason,
      act: t('convene.act'),
    };
  }
  if (kind === 'CALLED') {
    const before = { when, day: fmt.day(due ?? meeting.local, 'brief') };
    return { title: t('called.title', { body }), reason: t('called.reason', before), act: t('called.act') };
  }
  if (kind === 'CHAIR_ASKS')
    return { title: t('chairAsks.title', { body }), reason: t('chairAsks.reason', { when }), act: t('chairAsks.act') };
  if (kind === 'FULL') {
    const { capacity = 0, taken = 0 } = meeting.room ?? {};
    return {
      title: t('full.title', { body }),
      reason: t('full.reason', { when, taken, capacity }),
      act: t('full.act'),
    };
  }
  if (kind === 'ANSWER') {
    return {
      title: t('answer.title', { body }),
      reason: [when, meeting.place].filter(Boolean).join(' · '),
      act: t('answer.act'),
    };
  }
  if (kind === 'DOCUMENTS') {
    return {
      title: t('documents.title', { body }),
      chip: deadline(t, fmt, { due, today, over: 'documents.over' }),
      reason: t('documents.reason', { when }),
      act: t('documents.act'),
    };
  }
  if (kind === 'CLOSE')
    return { title: t('close.title', { body }), reason: t('close.reason', { day }), act: t('close.act') };
  if (kind === 'REVIEW' || kind === 'CIRCULATE' || kind === 'CORRECTIONS' || kind === 'APPROVE') {
    const before = { day, due: due ? fmt.day(due, 'brief') : '', count: count ?? 0 };
    return {
      title: t(`after.${kind}.title`, { body, count: before.count }),
      reason: t(`after.${kind}.reason`, before),
      act: t(`after.${kind}.act`),
    };
  }
  return kind === 'MINUTES'
    ? minutes(t, meeting, { day, due: fmt.day(due ?? today, 'brief') })
    : replies(t, meeting, day);
}

interface Deadline {
  due: string | null;
  today: string;
  over: 'convene.over' | 'documents.over';
}

function deadline(t: Say, fmt: Fmt, { due, today, over }: Deadline): string {
  const left = daysBetween(today, due ?? today);
  if (left === 0) return t('convene.tonight');
  return left < 0 ? t(over, { count: -left }) : t('convene.before', { day: fmt.near(due ?? today, today) });
}

function minutes(t: Say, { body, decisions, actions }: WeekMeeting, days: { day: string; due: string }): Said {
  const written = {
    decisions: t('minutes.decisions', { count: decisions }),
    actions: t('minutes.actions', { count: actions }),
  };
  return {
    title: t('minutes.title', { body: body.label }),
    reason: t('minutes.reason', { ...days, ...written }),
    act: t('minutes.act'),
  };
}

function replies(t: Say, { body, replies: told }: WeekMeeting, day: string): Said {
  const bar: Segment[] = [
    { tone: 'ok', value: told.yes, label: t('replies.yes') },
    { tone: 'run', value: told.remote, label: t('replies.remote') },
    { tone: 'warn', value: told.no, label: t('replies.no', { count: told.no }) },
    { tone: 'todo', value: told.none, label: t('replies.none') },
  ];
  return {
    title: t('replies.title', { body: body.label, day, count: told.invited - told.none, total: told.invited }),
    reason: bar
      .filter(({ value }) => value > 0)
      .map(({ value, label }) => `${value} ${label}`)
      .join(' · '),
    bar,
    act: t('replies.act'),
  };
}
