import { DomainError } from '../../platform/errors/domain-error.ts';

/** Wrong address or wrong password: never which. */
export class WrongCredentials extends DomainError {
  readonly code = 'WRONG_CREDENTIALS';
}

/** A link that was used, replaced or is too old: never which. */
export class LinkExpired extends DomainError {
  readonly code = 'LINK_EXPIRED';
}
