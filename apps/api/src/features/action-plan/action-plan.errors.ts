import { DomainError } from '../../platform/errors/domain-error.ts';

/** An action carries out decisions of the body that follows it, or of the one it was born in. */
export class DecisionOfOtherBody extends DomainError {
  readonly code = 'DECISION_OF_OTHER_BODY';
}
/** A plan has one level of sub-actions: a part is in no part, and an action that has parts is none. */
export class PartHasNoParts extends DomainError {
  readonly code = 'PART_HAS_NO_PARTS';
}
/** An operational objective serves a strategic one, never the reverse. */
export class ObjectiveLevelKept extends DomainError {
  readonly code = 'OBJECTIVE_LEVEL';
}
/** What is moved stays in its roadmap. */
export class OtherRoadmap extends DomainError {
  readonly code = 'OTHER_ROADMAP';
}
/** An axis or an objective goes only once its actions are elsewhere. */
export class HeadingNotEmpty extends DomainError {
  readonly code = 'HEADING_NOT_EMPTY';
}

/** A plan starts from a set while it holds no heading and no action. */
export class PlanNotEmpty extends DomainError {
  readonly code = 'PLAN_NOT_EMPTY';
}
