import { addDays, daysBetween } from '../time/wall-clock.ts';

export const CHECKLIST_STEPS = ['PLACE', 'AGENDA', 'CONVOCATION', 'DOCUMENTS', 'REPLIES'] as const;
export type ChecklistStep = (typeof CHECKLIST_STEPS)[number];

export interface ChecklistLine {
  step: ChecklistStep;
  done: boolean;
  /** The day it is due (`YYYY-MM-DD`); `null` when nothing fixes one. */
  due: string | null;
  /** It is not done and its day has passed: said, never a block. */
  late: boolean;
}

export interface Prepared {
  /** Wall time of the meeting. */
  local: string;
  /** Days of notice the body owes its members. */
  noticeDays: number;
  hasPlace: boolean;
  itemCount: number;
  convened: boolean;
  /** Some are attached, or whoever prepares it said that none is needed. */
  documentsSettled: boolean;
  invited: number;
  silent: number;
}

/** Documents are read when they come about a week before. */
const DOCUMENT_DAYS = 8;
/** Replies are worth asking for again a few days before. */
const REPLY_DAYS = 3;

/** The last day to convene, by the body's own notice. */
export const noticeDeadline = (local: string, noticeDays: number): string => addDays(local, -noticeDays);

/** The day the documents of a meeting are due. */
export const documentsDeadline = (local: string): string => addDays(local, -DOCUMENT_DAYS);

/** What is left to do before a meeting, with the day each thing is due. */
export function checklist(meeting: Prepared, today: string): ChecklistLine[] {
  const deadline = noticeDeadline(meeting.local, meeting.noticeDays);
  const line = (step: ChecklistStep, done: boolean, due: string | null): ChecklistLine => ({
    step,
    done,
    due,
    late: !done && due !== null && daysBetween(due, today) > 0,
  });
  return [
    line('PLACE', meeting.hasPlace, deadline),
    line('AGENDA', meeting.itemCount > 0, deadline),
    line('CONVOCATION', meeting.convened, deadline),
    line('DOCUMENTS', meeting.documentsSettled, documentsDeadline(meeting.local)),
    line('REPLIES', meeting.invited > 0 && meeting.silent === 0, addDays(meeting.local, -REPLY_DAYS)),
  ];
}
