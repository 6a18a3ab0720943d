import { DomainError } from '../../../platform/errors/domain-error.ts';

/** The item says no such words: nothing would be masked, and somebody would believe it was. */
export class PassageNotThere extends DomainError {
  readonly code = 'PASSAGE_NOT_THERE';
}
