import { DomainError } from '../../platform/errors/domain-error.ts';

/** Every place of the corner is taken. */
export class CornerFull extends DomainError {
  readonly code = 'CORNER_FULL';
}

/** More people chose the corner than it would hold. */
export class CornerTooSmall extends DomainError {
  readonly code = 'CORNER_TOO_SMALL';
}

/** A meeting splits into no more corners than a page shows. */
export class CornerLimit extends DomainError {
  readonly code = 'CORNER_LIMIT';
}
