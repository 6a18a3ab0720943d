import { DomainError } from '../../platform/errors/domain-error.ts';

/** The last day to propose has passed, or the meeting began. */
export class ProposalsClosed extends DomainError {
  readonly code = 'PROPOSALS_CLOSED';
}

/** As many proposals of the same person wait for this meeting as may. */
export class ProposalsFull extends DomainError {
  readonly code = 'PROPOSALS_FULL';
}
