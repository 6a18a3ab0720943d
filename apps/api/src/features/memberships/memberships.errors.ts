import { DomainError } from '../../platform/errors/domain-error.ts';

export class LastCoordinator extends DomainError {
  readonly code = 'LAST_COORDINATOR';
}
export class NoAddress extends DomainError {
  readonly code = 'NO_ADDRESS';
}
/** The sheet and the account bear two addresses: a mail to either would go to somebody the reader does not expect. */
export class AddressChanged extends DomainError {
  readonly code = 'ADDRESS_CHANGED';
}
/** One more council and the account could no longer read the list of its own. */
export class MembershipLimit extends DomainError {
  readonly code = 'MEMBERSHIP_LIMIT';
}
export class AlreadyMember extends DomainError {
  readonly code = 'ALREADY_MEMBER';
}
