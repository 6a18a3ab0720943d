import { DomainError } from '../../platform/errors/domain-error.ts';

export class OrganizationExists extends DomainError {
  readonly code = 'ORGANIZATION_EXISTS';
}
export class OrganizationInUse extends DomainError {
  readonly code = 'ORGANIZATION_IN_USE';
}
