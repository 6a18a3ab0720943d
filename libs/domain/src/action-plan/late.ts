import type { ActionStatus } from './action-status.ts';

/** An action as far as its dates go; days are `YYYY-MM-DD`. */
export interface DatedAction {
  status: ActionStatus;
  dueOn: string | null;
  /** The day of the last news; the day it was created when there were none. */
  newsOn: string;
}

/** Without news for longer than this, somebody should ask. */
export const SILENT_DAYS = 60;

const DAY = 86_400_000;
const OVER: readonly ActionStatus[] = ['DONE', 'DROPPED'];
const RUNNING: readonly ActionStatus[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'RECURRING'];

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** Days past the due date; 0 when the action is over, recurring, without date or in time. Computed, never stored. */
export function daysLate({ status, dueOn }: DatedAction, today: string): number {
  if (!dueOn || OVER.includes(status) || status === 'RECURRING') return 0;
  return Math.max(0, daysBetween(dueOn, today));
}

/** Days since the last news of what is under way; 0 for anything else. */
export const daysSilent = ({ status, newsOn }: DatedAction, today: string): number =>
  RUNNING.includes(status) ? Math.max(0, daysBetween(newsOn, today)) : 0;

/** Is it under way and without news for more than `SILENT_DAYS`? */
export const isSilent = (action: DatedAction, today: string): boolean => daysSilent(action, today) > SILENT_DAYS;

/** The four heaps of a plan's bar; late wins over under way. */
export type Heap = 'DONE' | 'RUNNING' | 'LATE' | 'TO_START' | 'LEFT';

export function heapOf(action: DatedAction, today: string): Heap {
  if (action.status === 'DONE') return 'DONE';
  if (action.status === 'DROPPED') return 'LEFT';
  if (daysLate(action, today) > 0) return 'LATE';
  return action.status === 'IN_PROGRESS' || action.status === 'RECURRING' || action.status === 'ON_HOLD'
    ? 'RUNNING'
    : 'TO_START';
}
