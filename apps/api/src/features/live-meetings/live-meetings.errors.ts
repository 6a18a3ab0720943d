import { DomainError } from '../../platform/errors/domain-error.ts';

/** A situation cell keeps numbers only: no place where a case could be written. */
export class CellCountsOnly extends DomainError {
  readonly code = 'CELL_COUNTS_ONLY';
}
/** Neither running, nor closed with minutes still in draft. */
export class MeetingNotRunning extends DomainError {
  readonly code = 'MEETING_NOT_RUNNING';
}
/** The start cannot be taken back: something was noted since. */
export class MeetingNoted extends DomainError {
  readonly code = 'MEETING_NOTED';
}
/** The state of the meeting does not allow what was asked. */
export class MeetingStateRefused extends DomainError {
  readonly code = 'MEETING_STATE';
}
