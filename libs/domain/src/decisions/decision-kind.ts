/** How a decision was reached. `VOTE` is offered only where the rules of the body switch votes on. */
export const DECISION_KINDS = [
  'CONSENSUS',
  'NOTED',
  'FAVOURABLE',
  'RESERVATIONS',
  'UNFAVOURABLE',
  'VOTE',
  'DEFERRED',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Whether a decision has had its effect. */
export const APPLICATIONS = ['TO_APPLY', 'APPLIED', 'OVERTAKEN'] as const;
export type Application = (typeof APPLICATIONS)[number];

/** The kinds people may choose from in a body. */
export const kindsOffered = (votes: boolean): readonly DecisionKind[] =>
  DECISION_KINDS.filter((kind) => votes || kind !== 'VOTE');
