import { DomainError } from '../../../platform/errors/domain-error.ts';

/** What was sent is no picture that can be drawn. */
export class PhotoUnreadable extends DomainError {
  readonly code = 'PHOTO_UNREADABLE';
}
/** It has more pixels than anybody needs to look at. */
export class PhotoTooLarge extends DomainError {
  readonly code = 'IMAGE_TOO_LARGE';
}
/** A photo of the news without words or without anybody's consent leaves in no report. */
export class PhotoNotAgreed extends DomainError {
  readonly code = 'PHOTO_NOT_AGREED';
}
export class PhotosFull extends DomainError {
  readonly code = 'PHOTOS_FULL';
}
