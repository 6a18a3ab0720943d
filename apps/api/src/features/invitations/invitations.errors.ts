import { DomainError } from '../../platform/errors/domain-error.ts';

/** The recipients or the letter are not those the preview showed: look again before writing to people. */
export class ConvocationChanged extends DomainError {
  readonly code = 'CONVOCATION_CHANGED';
}

/** Every mail has left: the meeting can be cancelled, not unsaid. */
export class ConvocationLeft extends DomainError {
  readonly code = 'CONVOCATION_LEFT';
}

/** The meeting has started, ended or was called off: answers no longer change. */
export class AnswersClosed extends DomainError {
  readonly code = 'ANSWERS_CLOSED';
}
