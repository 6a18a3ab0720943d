import { DomainError } from '../../platform/errors/domain-error.ts';

export class BodyDissolved extends DomainError {
  readonly code = 'BODY_DISSOLVED';
}

/** The meeting has started, ended or was cancelled: what comes before it no longer changes. */
export class MeetingNotAhead extends DomainError {
  readonly code = 'MEETING_NOT_AHEAD';
}

/** Somebody was told about it: it is cancelled, not deleted. */
export class MeetingNotDraft extends DomainError {
  readonly code = 'MEETING_NOT_DRAFT';
}
