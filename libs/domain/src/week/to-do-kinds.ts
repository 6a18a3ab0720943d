import { daysBetween } from '../time/wall-clock.ts';
import { AFTER_KINDS } from './after-meeting.ts';

/** Most pressing first: what cannot wait, what belongs to the week, what others owe. */
export const TO_DO_GROUPS = ['LAST_DAY', 'THIS_WEEK', 'REPLIES'] as const;
export type ToDoGroup = (typeof TO_DO_GROUPS)[number];

/**
 * What the system asks: finish, change an agenda as its chair asks, convene, look at a meeting a lead called, find room,
 * answer, say which dates suit, read what names one, ask for dates, choose the date of a poll that is over, attach the
 * documents, write the minutes, read, send, correct and approve them, mend late actions, ask for news, note what was
 * answered by mail, answer other councils, read what was said of a report, complete actions, follow decisions, remind a body of a question, wait for replies.
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
  'REPORT_COMMENTS',
  'SILENT',
  'INCOMPLETE',
  'NO_ACTION',
  'REVIEW_DUE',
  'ACT_AWAITED',
  'UNANSWERED',
  'REPLIES',
] as const;
export type ToDoKind = (typeof TO_DO_KINDS)[number];

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

/** Somebody who answers the day before still helps; later is too late. */
export const ANSWER_DAYS = 1;

/** What is due today, or was, cannot wait. */
export const groupOf = (due: string, today: string): ToDoGroup =>
  daysBetween(due, today) >= 0 ? 'LAST_DAY' : 'THIS_WEEK';

const placesOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const GROUP_PLACES = placesOf(TO_DO_GROUPS);
const KIND_PLACES = placesOf(TO_DO_KINDS);
/** The place of a to-do among the others, most pressing first. */
export const rank = ({ group, kind }: ToDo): number =>
  (GROUP_PLACES.get(group) ?? 0) * TO_DO_KINDS.length + (KIND_PLACES.get(kind) ?? 0);
