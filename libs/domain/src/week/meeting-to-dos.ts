import { documentsDeadline, noticeDeadline } from '../meetings/checklist.ts';
import type { MeetingState } from '../meetings/meeting-state.ts';
import type { MinutesStatus } from '../minutes/minutes-status.ts';
import { placesLeft } from '../on-the-day/places.ts';
import { addDays, daysBetween } from '../time/wall-clock.ts';
import { afterMeeting, type Written } from './after-meeting.ts';
import { ANSWER_DAYS, groupOf, type ToDo, type ToDoGroup, type ToDoKind } from './to-do-kinds.ts';

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

/** Minutes older than this are the archive's business: asked for every week, they would hide what the week holds. */
export const MINUTES_DAYS = 90;
/** Minutes are written within a week. */
export const MINUTES_DUE_DAYS = 7;

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

/** What one meeting asks of the reader; `lastDay` is that of their week. */
export const ofOneMeeting = (meeting: AskingMeeting, today: string, lastDay: string): ToDo[] => [
  ...(meeting.mayPrepare ? preparing(meeting, today, lastDay) : []),
  ...(meeting.state === 'CONVENED' ? answering(meeting, today) : []),
  ...following(meeting, today),
];
