import type { ActionStatus } from '../action-plan/action-status.ts';
import type { NewsWord } from '../action-plan/news.ts';

/** What a chair may say from the page of the month. */
export const CHAIR_ACTS = [
  'AGENDA_APPROVED',
  'AGENDA_RETURNED',
  'MINUTES_APPROVED',
  'MINUTES_RETURNED',
  'ACTION_TAKEN',
  'POINT_READ',
] as const;
export type ChairAct = (typeof CHAIR_ACTS)[number];

/** Minutes during which an act can be undone; mails it sends wait as long. */
export const UNDO_MINUTES = 10;

/** Can an act said at `at` still be undone at `now`? */
export const mayUndo = (at: Date, now: Date): boolean => now.getTime() - at.getTime() < UNDO_MINUTES * 60_000;

/** Days before the last day to convene from which an agenda waits for its chair: earlier, it is still being written. */
export const AGENDA_DAYS = 21;

/** An agenda as far as it waits for its chair. */
export interface WaitingAgenda {
  fingerprint: string;
  /** The last thing a chair said of it; `null`: nothing. */
  said: { kind: ChairAct; fingerprint: string | null } | null;
}

/** Does it wait for a chair: nothing was said of it, or it changed since? */
export const awaitsChair = ({ fingerprint, said }: WaitingAgenda): boolean =>
  said === null || said.fingerprint !== fingerprint;

/** The word under which a chair takes an action up: one that leaves its state as it is, for an offer of help ends nothing. */
export function wordOfTaking(status: ActionStatus): NewsWord {
  if (status === 'ON_HOLD') return 'BLOCKED';
  return status === 'IN_PROGRESS' || status === 'RECURRING' ? 'PROGRESSING' : 'NOTHING_NEW';
}
