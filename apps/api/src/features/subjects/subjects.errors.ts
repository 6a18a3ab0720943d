import { DomainError } from '../../platform/errors/domain-error.ts';

/** The point is on the agenda already, or nothing asks for it any more. */
export class ItemNotReturning extends DomainError {
  readonly code = 'ITEM_NOT_RETURNING';
}

/** A body has no need to send a point to itself: it parks it. */
export class ItemOfThisBody extends DomainError {
  readonly code = 'ITEM_OF_THIS_BODY';
}

/** It was sent to that body already, and waits there. */
export class ItemSent extends DomainError {
  readonly code = 'ITEM_SENT';
}

/** Nobody sent it: there is nobody to answer. */
export class ItemNotReceived extends DomainError {
  readonly code = 'ITEM_NOT_RECEIVED';
}
/** A body answers during its meeting, or after it. */
export class MeetingNotBegun extends DomainError {
  readonly code = 'MEETING_NOT_BEGUN';
}
/** The point is on an agenda, or was removed: it no longer waits. */
export class PointTaken extends DomainError {
  readonly code = 'POINT_TAKEN';
}
