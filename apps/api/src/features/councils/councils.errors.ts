import { DomainError } from '../../platform/errors/domain-error.ts';

export class CouncilLimit extends DomainError {
  readonly code = 'COUNCIL_LIMIT';
}
