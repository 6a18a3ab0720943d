import { DomainError } from '../../platform/errors/domain-error.ts';

export class DiagnosisFull extends DomainError {
  readonly code = 'DIAGNOSIS_FULL';
}
