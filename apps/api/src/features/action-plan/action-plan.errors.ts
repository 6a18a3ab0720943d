import { DomainError } from '../../platform/errors/domain-error.ts';

/** An action carries out decisions of the body that follows it, or of the one it was born in. */
export class DecisionOfOtherBody extends DomainError {
  readonly code = 'DECISION_OF_OTHER_BODY';
}
/** An axis or an objective goes only once its actions are elsewhere. */
export class HeadingNotEmpty extends DomainError {
  readonly code = 'HEADING_NOT_EMPTY';
}
