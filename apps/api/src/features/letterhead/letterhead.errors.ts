import { DomainError } from '../../platform/errors/domain-error.ts';

/** What was sent is no picture a printer could draw. */
export class LogoUnreadable extends DomainError {
  readonly code = 'LOGO_UNREADABLE';
}
/** It has more pixels than anybody needs to look at. */
export class LogoTooLarge extends DomainError {
  readonly code = 'IMAGE_TOO_LARGE';
}
