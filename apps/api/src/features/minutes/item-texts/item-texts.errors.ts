import { DomainError } from '../../../platform/errors/domain-error.ts';

/** The update would put into the text what no text may hold, or too much: nothing of it is kept. */
export class TextRefused extends DomainError {
  readonly code = 'TEXT_REFUSED';
}

/** The update follows one that was never received: the device sends all it has again. */
export class TextBehind extends DomainError {
  readonly code = 'TEXT_BEHIND';
}
