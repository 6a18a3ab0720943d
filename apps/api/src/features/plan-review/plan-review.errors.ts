import { DomainError } from '../../platform/errors/domain-error.ts';

/** One review is under way: two lists would both speak of one action. */
export class ReviewOpen extends DomainError {
  readonly code = 'REVIEW_OPEN';
}
/** Its list and its outcomes are read; it is taken up again before anything of it changes. */
export class ReviewClosed extends DomainError {
  readonly code = 'REVIEW_CLOSED';
}
/** Something was recorded: it is not forgotten, nor held elsewhere, and what was said of an action stays on the list. */
export class ReviewStarted extends DomainError {
  readonly code = 'REVIEW_STARTED';
}
/** A decision is numbered in a meeting, under an item. */
export class ReviewWithoutMeeting extends DomainError {
  readonly code = 'REVIEW_WITHOUT_MEETING';
}
/** A review is held in a meeting of a steering committee that is not over, under an item that everybody reads. */
export class ReviewMeetingRefused extends DomainError {
  readonly code = 'REVIEW_MEETING_REFUSED';
}
/** What was said does not fit the action as it stands. */
export class OutcomeNotOffered extends DomainError {
  readonly code = 'OUTCOME_NOT_OFFERED';
}
/** The action changed after its outcome was recorded: taking back would undo what somebody else did. */
export class OutcomeOvertaken extends DomainError {
  readonly code = 'OUTCOME_OVERTAKEN';
}
/** Those who lead actions are told once all was said. */
export class ReviewNotClosed extends DomainError {
  readonly code = 'REVIEW_NOT_CLOSED';
}
/** Who would be told, or what, is no longer what the preview showed. */
export class ReviewToldChanged extends DomainError {
  readonly code = 'REVIEW_TOLD_CHANGED';
}
/** Nobody who leads an action of the review can be written to. */
export class NobodyToTell extends DomainError {
  readonly code = 'NOBODY_TO_TELL';
}
