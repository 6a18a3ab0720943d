import { DomainError } from '../../platform/errors/domain-error.ts';

/** The sheet is kept for its group, or the action was born or decided in private. */
export class ActionNotShareable extends DomainError {
  readonly code = 'ACTION_NOT_SHAREABLE';
}
/** It is offered to that council, or shared with it, already. */
export class ShareExists extends DomainError {
  readonly code = 'SHARE_EXISTS';
}
/** That council declined, or stopped reading, too lately to be asked again. */
export class ShareDeclined extends DomainError {
  readonly code = 'SHARE_DECLINED';
}
export class SharesFull extends DomainError {
  readonly code = 'SHARES_FULL';
}
/** The share is not where it can be moved so. */
export class ShareOver extends DomainError {
  readonly code = 'SHARE_OVER';
}
