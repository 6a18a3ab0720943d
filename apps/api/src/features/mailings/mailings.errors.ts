import { DomainError } from '../../platform/errors/domain-error.ts';

/** The person has no mail address and none was given. */
export class NobodyToWriteTo extends DomainError {
  readonly code = 'NO_ADDRESS';
}

/** The meeting is still a draft: nobody was told of it, so nobody can be told again. */
export class MeetingNotConvened extends DomainError {
  readonly code = 'MEETING_STATE';
}
