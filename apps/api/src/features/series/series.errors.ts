import { DomainError } from '../../platform/errors/domain-error.ts';

/** The series or one of its meetings is no longer what the change left: taking it back would undo somebody's work. */
export class SeriesTouched extends DomainError {
  readonly code = 'SERIES_TOUCHED';
}
