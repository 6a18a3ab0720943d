import { countFollowUps, FOLLOW_UPS, type FollowedDecision, type FollowUp } from '../decisions/follow-up.ts';
import { documentsDeadline, noticeDeadline } from '../meetings/checklist.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import type { MinutesStatus } from '../minutes/minutes-status.ts';
import { placesLeft } from '../on-the-day/places.ts';
import { type PollState, pollPhase } from '../polls/poll-phase.ts';
import { addDays, daysBetween } from '../time/wall-clock.ts';
import { AFTER_KINDS, afterMeeting, type Written } from './after-meeting.ts';
import { workWeek } from './work-week.ts';

/** Most pressing first: what cannot wait, what belongs to the week, what others owe. */
export const TO_DO_GROUPS = ['LAST_DAY', 'THIS_WEEK', 'REPLIES'] as const;
export type ToDoGroup = (typeof TO_DO_GROUPS)[number];

/**
 * What the system asks: finish, change an agenda as its chair asks, convene, look at a meeting a lead called, find room,
 * answer, say which dates suit, read what names one, ask for dates, choose the date of a poll that is over, attach the
 * documents, write the minutes, read, send, correct and approve them, mend late actions, ask for news, note what was
 * answered by mail, answer other councils, complete actions, follow decisions, remind a body of a question, wait for replies.
 */
export const TO_DO_KINDS = [
  'CLOSE',
  'CHAIR_ASKS',
  'CONVENE',
  'CALLED',
  'FULL',
  'ANSWER',
  'ANSWER_POLL',
  'MENTION',
  'ASK',
  'CHOOSE',
  'DOCUMENTS',
  'MINUTES',
  ...AFTER_KINDS,
  'LATE',
  'MAILED',
  'OFFERS',
  'SILENT',
  'INCOMPLETE',
  'NO_ACTION',
  'REVIEW_DUE',
  'ACT_AWAITED',
  'UNANSWERED',
  'REPLIES',
] as const;
export type ToDoKind = (typeof TO_DO_KINDS)[number];

/** A meeting as far as it asks for something. */
export interface AskingMeeting extends Omit<Written, 'minutes'> {
  id: string;
  /** Wall time. */
  local: string;
  state: MeetingState;
  /** `null`: no minutes yet. */
  minutes: MinutesStatus | null;
  /** Days of notice the body owes its members. */
  noticeDays: number;
  /** May the reader prepare and run it? */
  mayPrepare: boolean;
  /** Did the lead of the body call it, for somebody else to convene? */
  isCalled: boolean;
  /** Whoever chairs asked for a change to the agenda, and it stands as it was. */
  chairAsks?: boolean;
  /** Some are attached, or none is needed. */
  documentsSettled: boolean;
  /** Places of the room, and how many are taken; `null`: nobody counts them. */
  room: { capacity: number; taken: number } | null;
  /** Invited and without an answer. */
  silent: number;
  /** The reader's own answer; `null` when not invited. */
  answer: 'NONE' | 'YES' | 'REMOTE' | 'NO' | null;
}

/** Actions the reader looks after that are late, or silent; those that lack something, for who keeps the plan. */
export interface AskingActions {
  late: number;
  silent: number;
  incomplete: number;
}

/** What came in and waits for the coordination: answers by mail to note, offers of other councils to answer. */
export interface Incoming {
  mailed: number;
  offers: number;
}

/** A date poll the reader decides, or is asked by. */
export interface AskingPoll {
  id: string;
  mayPrepare: boolean;
  /** Is the reader asked, and silent? */
  isAwaited: boolean;
  state: PollState;
  /** Wall time of its first date. */
  firstLocal: string;
  closesOn: string;
}

export interface ToDo {
  kind: ToDoKind;
  group: ToDoGroup;
  /** The last day (`YYYY-MM-DD`), when there is one. */
  due: string | null;
  meetingId: string | null;
  pollId: string | null;
  /** What was sent to a body that met since without answering. */
  sendingId: string | null;
  /** The action under whose sheet a comment names the reader. */
  mentionId: string | null;
  /** Of actions, of decisions, or of people. */
  count: number | null;
}

/** Minutes older than this are the archive's business: asked for every week, they would hide what the week holds. */
export const MINUTES_DAYS = 90;
/** The run-sheet of a meeting: dates are asked for a month before, documents a week before, minutes are written within a week. */
export const POLL_DAYS = 30;
export const MINUTES_DUE_DAYS = 7;
/** Somebody who answers the day before still helps; later is too late. */
const ANSWER_DAYS = 1;

/** About nothing in particular. */
const UNNAMED = { meetingId: null, pollId: null, sendingId: null, mentionId: null };

// field by field: a hundred of these are made for one home page, and copying half of each took longer than all the rest
const ofMeeting = (
  kind: ToDoKind,
  group: ToDoGroup,
  meeting: AskingMeeting,
  due: string | null,
  count: number | null = null,
): ToDo => ({ kind, group, due, meetingId: meeting.id, pollId: null, sendingId: null, mentionId: null, count });

function convening(meeting: AskingMeeting, today: string, lastDay: string): ToDo[] {
  const due = noticeDeadline(meeting.local, meeting.noticeDays);
  if (daysBetween(today, meeting.local) < 0 || daysBetween(due, lastDay) < 0) return [];
  return [ofMeeting('CONVENE', groupOf(due, today), meeting, due)];
}

/** The coordination learns of it as soon as it is called; once it is time to convene, that is what is asked. */
function called(meeting: AskingMeeting, today: string): ToDo[] {
  if (!meeting.isCalled || daysBetween(today, meeting.local) < 0) return [];
  return [ofMeeting('CALLED', 'THIS_WEEK', meeting, noticeDeadline(meeting.local, meeting.noticeDays))];
}

function answering(meeting: AskingMeeting, today: string): ToDo[] {
  const left = daysBetween(today, meeting.local);
  if (left < 0 || meeting.answer !== 'NONE') return [];
  return [ofMeeting('ANSWER', left <= ANSWER_DAYS ? 'LAST_DAY' : 'THIS_WEEK', meeting, meeting.local.slice(0, 10))];
}

function convened(meeting: AskingMeeting, today: string, lastDay: string): ToDo[] {
  const due = documentsDeadline(meeting.local);
  const asksDocuments = !meeting.documentsSettled && daysBetween(due, lastDay) >= 0;
  return [
    ...roomed(meeting, today),
    // nobody is wronged by a document that comes late: it never stands beside what cannot wait
    ...(asksDocuments ? [ofMeeting('DOCUMENTS', 'THIS_WEEK', meeting, due)] : []),
    ...(meeting.silent > 0 ? [ofMeeting('REPLIES', 'REPLIES', meeting, null, meeting.silent)] : []),
  ];
}

/** Every place is taken: another room, or the video call, is arranged before people come. */
function roomed(meeting: AskingMeeting, today: string): ToDo[] {
  const { room, local } = meeting;
  if (!room || placesLeft(room.capacity, room.taken) === 'FREE') return [];
  return [ofMeeting('FULL', daysBetween(today, local) <= ANSWER_DAYS ? 'LAST_DAY' : 'THIS_WEEK', meeting, null)];
}

function preparing(meeting: AskingMeeting, today: string, lastDay: string): ToDo[] {
  const over = daysBetween(meeting.local, today) > 0;
  if (meeting.state === 'DRAFT') {
    const asked = meeting.chairAsks && !over ? [ofMeeting('CHAIR_ASKS', 'THIS_WEEK', meeting, null)] : [];
    const pressing = convening(meeting, today, lastDay);
    return [...asked, ...(pressing.length > 0 ? pressing : called(meeting, today))];
  }
  if (meeting.state === 'CONVENED') return over ? [] : convened(meeting, today, lastDay);
  if (meeting.state === 'IN_PROGRESS') return over ? [ofMeeting('CLOSE', 'LAST_DAY', meeting, null)] : [];
  const unwritten = meeting.state === 'CLOSED' && (meeting.minutes === null || meeting.minutes === 'DRAFT');
  if (!unwritten || daysBetween(meeting.local, today) > MINUTES_DAYS) return [];
  const due = addDays(meeting.local, MINUTES_DUE_DAYS);
  return [ofMeeting('MINUTES', groupOf(due, today), meeting, due)];
}

/** Minutes that stay on their way for long are the archive's business, like those nobody wrote. */
function following(meeting: AskingMeeting, today: string): ToDo[] {
  if (meeting.state !== 'CLOSED' || daysBetween(meeting.local, today) > MINUTES_DAYS) return [];
  return afterMeeting(meeting).map(({ kind, due, count }) =>
    ofMeeting(kind, due ? groupOf(due, today) : 'THIS_WEEK', meeting, due, count),
  );
}

/** What is due today, or was, cannot wait. */
const groupOf = (due: string, today: string): ToDoGroup => (daysBetween(due, today) >= 0 ? 'LAST_DAY' : 'THIS_WEEK');

const counted = (kind: 'LATE' | 'SILENT' | 'INCOMPLETE' | 'MAILED' | 'OFFERS' | FollowUp, count: number): ToDo[] =>
  count === 0 ? [] : [{ ...UNNAMED, kind, group: 'THIS_WEEK', due: null, count }];

const ofPoll = (
  kind: 'ANSWER_POLL' | 'ASK' | 'CHOOSE',
  group: ToDoGroup,
  pollId: string,
  due: string | null,
): ToDo => ({
  ...UNNAMED,
  kind,
  group,
  due,
  pollId,
  count: null,
});

function saying({ id, state, closesOn, isAwaited }: AskingPoll, today: string): ToDo[] {
  if (!isAwaited || pollPhase(state, closesOn, today) !== 'OPEN') return [];
  const group = daysBetween(today, closesOn) <= ANSWER_DAYS ? 'LAST_DAY' : 'THIS_WEEK';
  return [ofPoll('ANSWER_POLL', group, id, closesOn)];
}

function polling({ id, state, closesOn, firstLocal }: AskingPoll, today: string, lastDay: string): ToDo[] {
  if (pollPhase(state, closesOn, today) === 'TO_CHOOSE') return [ofPoll('CHOOSE', 'THIS_WEEK', id, null)];
  const due = addDays(firstLocal, -POLL_DAYS);
  const asks = state === 'DRAFT' && daysBetween(today, firstLocal) > 0 && daysBetween(due, lastDay) >= 0;
  return asks ? [ofPoll('ASK', groupOf(due, today), id, due)] : [];
}

const reminding = (sendingId: string): ToDo => ({
  ...UNNAMED,
  ...{ kind: 'UNANSWERED', group: 'THIS_WEEK', due: null, sendingId, count: null },
});

const naming = (mentionId: string): ToDo => ({
  ...UNNAMED,
  ...{ kind: 'MENTION', group: 'THIS_WEEK', due: null, mentionId, count: null },
});

const placesOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const GROUP_PLACES = placesOf(TO_DO_GROUPS);
const KIND_PLACES = placesOf(TO_DO_KINDS);
const rank = ({ group, kind }: ToDo): number =>
  (GROUP_PLACES.get(group) ?? 0) * TO_DO_KINDS.length + (KIND_PLACES.get(kind) ?? 0);

/**
 * What the week asks of one reader, most pressing first. It warns: nothing is ever blocked by it. `overlooked`: ids of
 * what the reader's bodies sent to others that met since without answering (`subjects/waits.ts`). `mentions`: ids of
 * actions under whose sheet an unread comment names the reader. `incoming`: what waits for the coordination, nothing for others.
 */
export function toDos(
  meetings: readonly AskingMeeting[],
  actions: AskingActions,
  today: string,
  polls: readonly AskingPoll[] = [],
  decisions: readonly FollowedDecision[] = [],
  overlooked: readonly string[] = [],
  mentions: readonly string[] = [],
  incoming: Incoming = { mailed: 0, offers: 0 },
): ToDo[] {
  const lastDay = workWeek(today).at(-1) ?? addDays(today, 7);
  const asked = meetings.flatMap((meeting) => [
    ...(meeting.mayPrepare ? preparing(meeting, today, lastDay) : []),
    ...(meeting.state === 'CONVENED' ? answering(meeting, today) : []),
    ...following(meeting, today),
  ]);
  const dated = polls.flatMap((poll) => [
    ...saying(poll, today),
    ...(poll.mayPrepare ? polling(poll, today, lastDay) : []),
  ]);
  const waiting = countFollowUps(decisions, today);
  const all = [
    ...asked,
    ...dated,
    ...counted('LATE', actions.late),
    ...counted('MAILED', incoming.mailed),
    ...counted('OFFERS', incoming.offers),
    ...counted('SILENT', actions.silent),
    ...counted('INCOMPLETE', actions.incomplete),
    ...FOLLOW_UPS.flatMap((kind) => counted(kind, waiting[kind])),
    ...overlooked.map(reminding),
    ...mentions.map(naming),
  ];
  return all.toSorted((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''));
}
