import { DomainError } from '../../platform/errors/domain-error.ts';

/** The meeting has ended or was called off. */
export class AgendaClosed extends DomainError {
  readonly code = 'AGENDA_CLOSED';
}

/** An order that does not name each item once: somebody added or removed one meanwhile. */
export class AgendaChanged extends DomainError {
  readonly code = 'AGENDA_CHANGED';
}

export class AgendaFull extends DomainError {
  readonly code = 'AGENDA_FULL';
}

/** The item is for the coordination and the chair: nobody else restricts one, or writes under one. */
export class ItemRestricted extends DomainError {
  readonly code = 'ITEM_RESTRICTED';
}

/** Something was noted or decided under the item: minutes would lose it. */
export class ItemInUse extends DomainError {
  readonly code = 'ITEM_IN_USE';
}
