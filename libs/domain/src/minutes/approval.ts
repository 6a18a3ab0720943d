import { addDays, daysBetween } from '../time/wall-clock.ts';
import type { MinutesStatus } from './minutes-status.ts';

/** How minutes came to be approved. */
export const APPROVALS = ['MEETING', 'SILENCE'] as const;
export type Approval = (typeof APPROVALS)[number];

export const CORRECTION_STATES = ['ASKED', 'ACCEPTED', 'REFUSED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** Days those who got minutes may ask for corrections, unless their body says otherwise. */
export const CORRECTION_DAYS = 15;

/** Days of silence that approve, proposed to a body that wants it. */
export const SILENCE_DAYS = 30;

/** Days after a meeting by which its minutes should be approved: the run-sheet of a council. */
export const APPROVAL_DUE_DAYS = 21;

/** May a correction still be asked for? `until` is the last day, as the council's clock shows it. */
export const takesCorrections = (status: MinutesStatus, until: string | null, today: string): boolean =>
  status === 'CIRCULATED' && until !== null && daysBetween(today, until) >= 0;

/** The first day on which silence approves minutes circulated on `circulatedOn`; `null` when a meeting does. */
export const silenceDay = (circulatedOn: string, silenceDays: number | null): string | null =>
  silenceDays === null ? null : addDays(circulatedOn, silenceDays);

/** Does silence approve today? Not while somebody waits for an answer, nor while corrections may still be asked for. */
export function approvedBySilence(
  { circulatedOn, silenceDays, correctionsUntil, asked }: SilentMinutes,
  today: string,
): boolean {
  const day = silenceDay(circulatedOn, silenceDays);
  const mayStillAsk = correctionsUntil !== null && daysBetween(today, correctionsUntil) >= 0;
  return day !== null && daysBetween(day, today) >= 0 && !mayStillAsk && asked === 0;
}

export interface SilentMinutes {
  circulatedOn: string;
  silenceDays: number | null;
  correctionsUntil: string | null;
  /** Corrections nobody has settled yet. */
  asked: number;
}
