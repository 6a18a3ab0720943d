import { DomainError } from '../../../platform/errors/domain-error.ts';

export class SeatHeld extends DomainError {
  readonly code = 'SEAT_HELD';
}
export class SeatTaken extends DomainError {
  readonly code = 'SEAT_TAKEN';
}
