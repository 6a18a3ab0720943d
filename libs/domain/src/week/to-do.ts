import { countFollowUps, FOLLOW_UPS, type FollowedDecision, type FollowUp } from '../decisions/follow-up.ts';
import { type PollState, pollPhase } from '../polls/poll-phase.ts';
import { addDays, daysBetween } from '../time/wall-clock.ts';
import { type AskingMeeting, ofOneMeeting } from './meeting-to-dos.ts';
import { ANSWER_DAYS, groupOf, rank, type ToDo, type ToDoGroup } from './to-do-kinds.ts';
import { workWeek } from './work-week.ts';

/** Actions the reader looks after that are late, or silent; those that lack something, for who keeps the plan. */
export interface AskingActions {
  late: number;
  silent: number;
  incomplete: number;
}

/**
 * What came in and waits: for the coordination answers by mail to note, offers of other councils to answer; for whoever
 * reads activity reports, comments to answer or to read.
 */
export interface Incoming {
  mailed: number;
  offers: number;
  comments: number;
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

/** The run-sheet of a meeting: dates are asked for a month before. */
const POLL_DAYS = 30;

/** About nothing in particular. */
const UNNAMED = { meetingId: null, pollId: null, sendingId: null, mentionId: null };

const counted = (
  kind: 'LATE' | 'SILENT' | 'INCOMPLETE' | 'MAILED' | 'OFFERS' | 'REPORT_COMMENTS' | FollowUp,
  count: number,
): ToDo[] => (count === 0 ? [] : [{ ...UNNAMED, kind, group: 'THIS_WEEK', due: null, count }]);

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
  incoming: Incoming = { mailed: 0, offers: 0, comments: 0 },
): ToDo[] {
  const lastDay = workWeek(today).at(-1) ?? addDays(today, 7);
  const asked = meetings.flatMap((meeting) => ofOneMeeting(meeting, today, lastDay));
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
    ...counted('REPORT_COMMENTS', incoming.comments),
    ...counted('SILENT', actions.silent),
    ...counted('INCOMPLETE', actions.incomplete),
    ...FOLLOW_UPS.flatMap((kind) => counted(kind, waiting[kind])),
    ...overlooked.map(reminding),
    ...mentions.map(naming),
  ];
  return all.toSorted((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''));
}
