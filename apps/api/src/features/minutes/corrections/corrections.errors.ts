import { DomainError } from '../../../platform/errors/domain-error.ts';

/** The day until which corrections were taken is over, or the minutes were approved. */
export class CorrectionsClosed extends DomainError {
  readonly code = 'CORRECTIONS_CLOSED';
}

/** Somebody settled this correction before. */
export class CorrectionSettled extends DomainError {
  readonly code = 'CORRECTION_SETTLED';
}
