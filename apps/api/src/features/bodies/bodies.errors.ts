import { DomainError } from '../../platform/errors/domain-error.ts';

export class BodyLabelTaken extends DomainError {
  readonly code = 'BODY_LABEL_TAKEN';
}
export class BodyTagTaken extends DomainError {
  readonly code = 'BODY_TAG_TAKEN';
}
export class BodyCycle extends DomainError {
  readonly code = 'BODY_CYCLE';
}
export class BodyHasGroups extends DomainError {
  readonly code = 'BODY_HAS_GROUPS';
}
