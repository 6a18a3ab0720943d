import { DomainError } from '../../platform/errors/domain-error.ts';

/** The day of the meeting has passed, or it is closed or called off. */
export class WelcomeOver extends DomainError {
  readonly code = 'WELCOME_OVER';
}

/** More people than a room holds were added from its code: somebody plays with it. */
export class WelcomeFull extends DomainError {
  readonly code = 'WELCOME_FULL';
}
