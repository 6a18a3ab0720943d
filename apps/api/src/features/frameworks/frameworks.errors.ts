import { DomainError } from '../../platform/errors/domain-error.ts';

/** Another axis of the contract has this name, in whatever capitals. */
export class FrameworkItemTaken extends DomainError {
  readonly code = 'FRAMEWORK_ITEM_TAKEN';
}
/** What serves it would serve another contract. */
export class FrameworkItemMoved extends DomainError {
  readonly code = 'FRAMEWORK_ITEM_MOVED';
}
/** Actions serve it: it can be archived. */
export class FrameworkItemUsed extends DomainError {
  readonly code = 'FRAMEWORK_ITEM_USED';
}
export class FrameworkItemsFull extends DomainError {
  readonly code = 'FRAMEWORK_ITEMS_FULL';
}
