import { DomainError } from '../../../platform/errors/domain-error.ts';

/** The minutes are not at the stage that allows this. */
export class MinutesStateRefused extends DomainError {
  readonly code = 'MINUTES_STATE';
}

/** Corrections that nobody settled wait for an answer. */
export class CorrectionsWaiting extends DomainError {
  readonly code = 'CORRECTIONS_WAITING';
}

/** Nobody can be written to at this person's address: there is none. */
export class ReviewerWithoutAddress extends DomainError {
  readonly code = 'NO_ADDRESS';
}
