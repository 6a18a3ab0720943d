import { DomainError } from '../../platform/errors/domain-error.ts';

/** Another view of theirs, or another shared one, has this name. */
export class ViewNameTaken extends DomainError {
  readonly code = 'VIEW_NAME_TAKEN';
}
export class ViewsFull extends DomainError {
  readonly code = 'VIEWS_FULL';
}
