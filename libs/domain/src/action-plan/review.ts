import type { ActionStatus } from './action-status.ts';
import { type DatedAction, daysLate, daysSilent } from './late.ts';
import type { NewsWord } from './news.ts';

/** Without news for longer than this, a committee looks at an action. */
export const REVIEW_SILENT_DAYS = 90;

/** Why an action is on the list of a review; `ADDED`: somebody put it there. In the order they are looked at. */
export const REVIEW_REASONS = ['LATE', 'BLOCKED', 'SILENT', 'PROPOSED', 'ADDED'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What a committee says of an action. */
export const REVIEW_OUTCOMES = ['CONTINUE', 'NEW_DATE', 'APPROVE', 'HOLD', 'DROP', 'HELP', 'SEND', 'DECISION'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** An action as far as a review goes. */
export interface ReviewedAction extends DatedAction {
  /** Something on its sheet stands in its way and was not lifted. */
  hindered: boolean;
}

const isOver = (status: ActionStatus): boolean => status === 'DONE' || status === 'DROPPED';

/** Why a committee should look at an action today; nothing when it should not. Days are `YYYY-MM-DD`. */
export function reviewReasons(action: ReviewedAction, today: string): ReviewReason[] {
  const { status, hindered } = action;
  if (isOver(status)) return [];
  const reasons: ReviewReason[] = [];
  if (daysLate(action, today) > 0) reasons.push('LATE');
  if (status === 'ON_HOLD' || hindered) reasons.push('BLOCKED');
  if (daysSilent(action, today) > REVIEW_SILENT_DAYS) reasons.push('SILENT');
  if (status === 'PROPOSED') reasons.push('PROPOSED');
  return reasons;
}

/** What a committee should look at, the longest late first, then by reason; equals stay in the plan's order. */
export function toReview<Action extends ReviewedAction>(
  actions: readonly Action[],
  today: string,
): { action: Action; reasons: ReviewReason[] }[] {
  return actions
    .map((action) => ({ action, reasons: reviewReasons(action, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (one, other) =>
        placeOf(one.reasons) - placeOf(other.reasons) || daysLate(other.action, today) - daysLate(one.action, today),
    );
}

const placeOf = ([first = 'ADDED']: readonly ReviewReason[]): number => REVIEW_REASONS.indexOf(first);

/** What can be said of an action as it stands: only what is proposed is approved, and what is over is not put off. */
export function outcomesOffered(status: ActionStatus): ReviewOutcome[] {
  return REVIEW_OUTCOMES.filter((outcome) => {
    if (outcome === 'CONTINUE' || outcome === 'DECISION') return true;
    if (outcome === 'APPROVE') return status === 'PROPOSED';
    if (outcome === 'HOLD' && status === 'ON_HOLD') return false;
    return !isOver(status);
  });
}

/** Outcomes that mean nothing without a sentence: what stands in the way, why it is dropped, what is decided. */
export const SENTENCE_NEEDED: readonly ReviewOutcome[] = ['HOLD', 'DROP', 'HELP', 'DECISION'];

/** The status an outcome gives, beside what its news moves along; `null` when it gives none. */
export function statusGiven(outcome: ReviewOutcome): ActionStatus | null {
  if (outcome === 'APPROVE') return 'APPROVED';
  return outcome === 'DROP' ? 'DROPPED' : null;
}

/** The word of the news that keeps an outcome. What was never approved does not start because it goes on. */
export function newsOfOutcome(outcome: ReviewOutcome, status: ActionStatus): NewsWord {
  if (outcome === 'HOLD') return 'BLOCKED';
  return outcome === 'CONTINUE' && status !== 'PROPOSED' && !isOver(status) ? 'PROGRESSING' : 'NOTHING_NEW';
}

/** How many actions were seen, and how many got each outcome, in the order of `REVIEW_OUTCOMES`; none is left out. */
export function reviewCounts(outcomes: readonly (ReviewOutcome | null)[]): {
  seen: number;
  of: { outcome: ReviewOutcome; count: number }[];
} {
  return {
    seen: outcomes.filter((outcome) => outcome !== null).length,
    of: REVIEW_OUTCOMES.map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length })).filter(
      ({ count }) => count > 0,
    ),
  };
}
