import { APPROVAL_DUE_DAYS } from '../minutes/approval.ts';
import type { MinutesStatus } from '../minutes/minutes-status.ts';
import { addDays } from '../time/wall-clock.ts';

/** What minutes ask for once they are written: reading them, sending them, answering corrections, approving them. */
export const AFTER_KINDS = ['REVIEW', 'CIRCULATE', 'CORRECTIONS', 'APPROVE'] as const;
export type AfterKind = (typeof AFTER_KINDS)[number];

/** A meeting that is over, as far as its minutes ask for something. */
export interface Written {
  /** Wall time. */
  local: string;
  minutes: MinutesStatus | null;
  mayPrepare: boolean;
  /** Is the reader the one asked to review, and silent? */
  isReviewer: boolean;
  /** The reviewer agreed, and whoever wrote the minutes sends them. */
  agreed: boolean;
  /** Corrections nobody has answered yet. */
  corrections: number;
  /** Does a meeting approve them, rather than silence? */
  approvedByMeeting: boolean;
}

export interface AfterToDo {
  kind: AfterKind;
  due: string | null;
  count: number | null;
}

/** What is asked of one reader, in the order of the life of minutes. */
export function afterMeeting(meeting: Written): AfterToDo[] {
  const { minutes, mayPrepare, isReviewer, agreed, corrections, approvedByMeeting, local } = meeting;
  const once = (wanted: boolean, kind: AfterKind, more: Partial<AfterToDo> = {}): AfterToDo[] =>
    wanted ? [{ kind, due: null, count: null, ...more }] : [];
  const circulated = minutes === 'CIRCULATED' && mayPrepare;
  return [
    ...once(minutes === 'REVIEW' && isReviewer && !agreed, 'REVIEW'),
    ...once(minutes === 'REVIEW' && mayPrepare && agreed, 'CIRCULATE'),
    ...once(circulated && corrections > 0, 'CORRECTIONS', { count: corrections }),
    ...once(circulated && approvedByMeeting && corrections === 0, 'APPROVE', {
      due: addDays(local, APPROVAL_DUE_DAYS),
    }),
  ];
}
