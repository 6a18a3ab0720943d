import { DomainError } from '../../platform/errors/domain-error.ts';

/** A closed roadmap is read; it is opened again before anything in it changes. */
export class RoadmapClosed extends DomainError {
  readonly code = 'ROADMAP_CLOSED';
}
