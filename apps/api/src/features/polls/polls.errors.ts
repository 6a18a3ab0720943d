import { DomainError } from '../../platform/errors/domain-error.ts';

/** Somebody was asked already: it is called off, not deleted, and opened once. */
export class PollNotDraft extends DomainError {
  readonly code = 'POLL_NOT_DRAFT';
}

/** Nobody was asked yet, or the time to answer is over. */
export class PollNotOpen extends DomainError {
  readonly code = 'POLL_NOT_OPEN';
}

/** A date was chosen, the poll was called off, or its last day has passed. */
export class PollOver extends DomainError {
  readonly code = 'POLL_OVER';
}

/** Those who would be asked or the letter are not what the preview showed. */
export class PollChanged extends DomainError {
  readonly code = 'POLL_CHANGED';
}

/** Every mail has left: the poll can be called off, not unsaid. */
export class PollLeft extends DomainError {
  readonly code = 'POLL_LEFT';
}

/** Everybody silent was reminded within three days, or has no address. */
export class NudgedRecently extends DomainError {
  readonly code = 'NUDGED_RECENTLY';
}
