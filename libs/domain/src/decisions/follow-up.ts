import { daysBetween } from '../time/wall-clock.ts';
import type { Application, DecisionKind } from './decision-kind.ts';

/**
 * What a decision waits for: an action that carries it out, a review whose day has come, the reference of the act that
 * somebody else takes.
 */
export const FOLLOW_UPS = ['NO_ACTION', 'REVIEW_DUE', 'ACT_AWAITED'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** A decision as far as it waits for something. */
export interface FollowedDecision {
  kind: DecisionKind;
  application: Application;
  needsExternalAct: boolean;
  externalReference: string | null;
  /** `YYYY-MM-DD`. */
  reviewOn: string | null;
  /** Actions of the plan that carry it out. */
  actionCount: number;
}

/** An opinion, what was noted and what was put off ask nobody to do anything. */
const CARRIED_OUT: readonly DecisionKind[] = ['CONSENSUS', 'VOTE'];

/** What a decision waits for on the day `today`, in the order of `FOLLOW_UPS`. One that is overtaken waits for nothing. */
export function followUpsOf(decision: FollowedDecision, today: string): FollowUp[] {
  const { kind, application, needsExternalAct, externalReference, reviewOn, actionCount } = decision;
  if (application === 'OVERTAKEN') return [];
  const waits: Record<FollowUp, boolean> = {
    NO_ACTION: application === 'TO_APPLY' && actionCount === 0 && CARRIED_OUT.includes(kind),
    REVIEW_DUE: reviewOn !== null && daysBetween(reviewOn, today) >= 0,
    ACT_AWAITED: needsExternalAct && externalReference === null,
  };
  return FOLLOW_UPS.filter((one) => waits[one]);
}

/** How many of these decisions wait for each thing on the day `today`. */
export const countFollowUps = (decisions: readonly FollowedDecision[], today: string): Record<FollowUp, number> => {
  const all = decisions.flatMap((decision) => followUpsOf(decision, today));
  const count = (wanted: FollowUp) => all.filter((one) => one === wanted).length;
  return { NO_ACTION: count('NO_ACTION'), REVIEW_DUE: count('REVIEW_DUE'), ACT_AWAITED: count('ACT_AWAITED') };
};
