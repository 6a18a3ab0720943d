import { DomainError } from '../../platform/errors/domain-error.ts';

export class LastCoordinator extends DomainError {
  readonly code = 'LAST_COORDINATOR';
}
export class NoAddress extends DomainError {
  readonly code = 'NO_ADDRESS';
}
export class AlreadyMember extends DomainError {
  readonly code = 'ALREADY_MEMBER';
}
