import { DomainError } from '../../platform/errors/domain-error.ts';

/** The note holds as many photos and files as it may. */
export class NewsFilesFull extends DomainError {
  readonly code = 'NEWS_FILES_FULL';
}
export class NewsFileTooLarge extends DomainError {
  readonly code = 'NEWS_FILE_TOO_LARGE';
}
