import { DomainError } from '../../platform/errors/domain-error.ts';

/** The rules of the body provide for no vote. */
export class VotesOff extends DomainError {
  readonly code = 'VOTES_OFF';
}
