import { LIMITS } from '@trame/contracts/limits';
import type { ToDoLine, Week, WeekMeeting } from '@trame/contracts/week';
import { missingOf, type NeedyAction } from '@trame/domain/action-plan/incomplete';
import { type DatedAction, daysLate, isSilent } from '@trame/domain/action-plan/late';
import type { FollowedDecision } from '@trame/domain/decisions/follow-up';
import { type HeldTime, overlooked, type Sending } from '@trame/domain/subjects/waits';
import { addDays, daysBetween } from '@trame/domain/time/wall-clock';
import type { AskingMeeting } from '@trame/domain/week/meeting-to-dos';
import { type AskingPoll, toDos } from '@trame/domain/week/to-do';
import { workWeek } from '@trame/domain/week/work-week';

/** What decides of to-dos stands apart: the contract lets it out to nobody, so that no line has to be copied without it. */
type StoredMeeting = WeekMeeting & {
  asks: Omit<AskingMeeting, 'id' | 'local' | 'state' | 'noticeDays' | 'room' | 'silent'>;
};

/** A question and its way; those of `mine` were sent by a body whose meetings the reader prepares. */
type StoredSending = NonNullable<ToDoLine['question']> &
  Pick<Sending, 'fromItemId' | 'at'> & { mine: boolean; metSince: boolean };

/** The week as the database gives it: facts, before anything is decided. */
export interface StoredWeek {
  zone: string;
  today: string;
  meetings: StoredMeeting[];
  /** Does the reader keep the whole plan? */
  coordinates: boolean;
  actions: (DatedAction & NeedyAction)[];
  decisions: FollowedDecision[];
  polls: (NonNullable<ToDoLine['poll']> & AskingPoll)[];
  questions: { sendings: StoredSending[]; times: HeldTime[] }[];
  mentions: NonNullable<ToDoLine['mention']>[];
  /** Answers by mail that nobody noted yet. */
  mailed: number;
  /** Of activity reports, that wait for the reader. */
  comments: number;
}

/** The working days, and a day of the week-end when something happens on it. */
function daysOf(meetings: readonly StoredMeeting[], today: string): Week['days'] {
  const days = workWeek(today);
  const weekend = [1, 2].map((more) => addDays(days.at(-1) ?? today, more));
  const on = (day: string) => meetings.filter(({ local }) => local.startsWith(day));
  const shown = [...days, ...weekend.filter((day) => on(day).length > 0)];
  return shown.map((day) => ({ day, meetings: on(day) }));
}

/** What the reader's bodies asked of others that met since, and got no answer. */
const unanswered = ({ sendings, times }: StoredWeek['questions'][number]): StoredSending[] => {
  const found = new Set(
    overlooked(
      sendings.map((one) => ({ ...one, from: one.from.id, to: one.to.id })),
      times,
    ),
  );
  return sendings.filter(({ id, mine }) => mine && found.has(id));
};

const toAsking = ({ id, local, state, noticeDays, room, replies, asks }: StoredMeeting): AskingMeeting => ({
  ...asks,
  id,
  local,
  state,
  noticeDays,
  room,
  silent: replies.none,
});

/** `offers`: those of other councils that wait for an answer of the reader. */
export function toWeek(stored: StoredWeek, offers: number): Week {
  const { zone, today, meetings, actions, coordinates, polls, decisions, questions, mentions } = stored;
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const late = actions.filter((action) => daysLate(action, today) > 0).length;
  const silent = actions.filter((action) => isSilent(action, today)).length;
  const incomplete = coordinates ? actions.filter((action) => missingOf(action).length > 0).length : 0;
  const waiting = questions.flatMap(unanswered);
  const upcoming = meetings.find(({ local }) => daysBetween(today, local) > 0);
  return {
    today,
    zone,
    days: daysOf(meetings, today),
    // the most pressing come first; nobody settles two hundred things in a week
    toDos: toDos(
      meetings.map(toAsking),
      { late, silent, incomplete },
      today,
      polls,
      decisions,
      waiting.map(({ id }) => id),
      mentions.map(({ actionId }) => actionId),
      { mailed: stored.mailed, offers, comments: stored.comments },
    )
      .slice(0, LIMITS.list.page)
      .map(({ kind, group, due, count, meetingId, pollId, sendingId, mentionId }) => ({
        kind,
        group,
        due,
        count,
        meeting: meetingId ? (byId.get(meetingId) ?? null) : null,
        poll: polls.find(({ id }) => id === pollId) ?? null,
        question: waiting.find(({ id }) => id === sendingId) ?? null,
        mention: mentions.find(({ actionId }) => actionId === mentionId) ?? null,
      })),
    next: upcoming ?? null,
  };
}
