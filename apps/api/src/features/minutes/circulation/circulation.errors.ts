import { DomainError } from '../../../platform/errors/domain-error.ts';

/** Readers, addresses or words are no longer those of the preview. */
export class CirculationChanged extends DomainError {
  readonly code = 'CIRCULATION_CHANGED';
}

/** Every mail has left: nothing can be stopped. */
export class CirculationLeft extends DomainError {
  readonly code = 'CIRCULATION_LEFT';
}
