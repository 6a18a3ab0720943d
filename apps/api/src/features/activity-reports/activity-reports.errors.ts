import { DomainError } from '../../platform/errors/domain-error.ts';

export class ReportsFull extends DomainError {
  readonly code = 'REPORTS_FULL';
}
/** No figure was taken since the report was started, or the last ones were given back already. */
export class ReportNothingTaken extends DomainError {
  readonly code = 'REPORT_NOTHING_TAKEN';
}
