import { DomainError } from '../../platform/errors/domain-error.ts';

/** A report holds as many comments as are shown. */
export class CommentsFull extends DomainError {
  readonly code = 'COMMENTS_FULL';
}
export class ReportsFull extends DomainError {
  readonly code = 'REPORTS_FULL';
}
/** No figure was taken since the report was started, or the last ones were given back already. */
export class ReportNothingTaken extends DomainError {
  readonly code = 'REPORT_NOTHING_TAKEN';
}
