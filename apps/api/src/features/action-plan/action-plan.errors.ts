import { DomainError } from '../../platform/errors/domain-error.ts';

/** An axis or an objective goes only once its actions are elsewhere. */
export class HeadingNotEmpty extends DomainError {
  readonly code = 'HEADING_NOT_EMPTY';
}
