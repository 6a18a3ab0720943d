import { DomainError } from '../../platform/errors/domain-error.ts';

/** Whoever chairs has no address: a link has nowhere to go. */
export class ChairWithoutAddress extends DomainError {
  readonly code = 'NO_ADDRESS';
}
