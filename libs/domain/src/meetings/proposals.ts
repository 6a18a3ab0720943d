import { addDays, daysBetween } from '../time/wall-clock.ts';
import { isAhead, type MeetingState } from './meeting-state.ts';

/**
 * Until how many days before a meeting members propose, unless the body says otherwise: some days after a convocation sent
 * at the end of its notice, so that those who learn of the meeting by it may still propose.
 */
export const usualProposalDays = (noticeDays: number): number => Math.max(1, noticeDays - 5);

/** How many proposals of one person may wait for one meeting. */
export const PROPOSALS_AT_MOST = 5;

/** What became of a proposal: it waits, it is on an agenda, it was declined. */
export const PROPOSAL_STATES = ['WAITING', 'TAKEN', 'DECLINED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The last day on which members propose points for a meeting: `days` before it. */
export const proposalDeadline = (local: string, days: number): string => addDays(local, -days);

/** Whether members may still propose; `today` is the day it is where the meeting takes place. */
export const areProposalsOpen = (
  { state, local, days }: { state: MeetingState; local: string; days: number },
  today: string,
): boolean => isAhead(state) && daysBetween(today, proposalDeadline(local, days)) >= 0;
