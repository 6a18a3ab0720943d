import { DomainError } from '../../platform/errors/domain-error.ts';

/** The sheet is kept for the group of the action; its line is in the plan. */
export class SheetReserved extends DomainError {
  readonly code = 'SHEET_RESERVED';
}

/** The list holds as many lines as a sheet shows. */
export class SheetFull extends DomainError {
  readonly code = 'SHEET_FULL';
}
