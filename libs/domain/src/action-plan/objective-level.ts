/** A strategic objective may hold operational ones; each level of a plan but the action is optional. */
export const OBJECTIVE_LEVELS = ['STRATEGIC', 'OPERATIONAL'] as const;
export type ObjectiveLevel = (typeof OBJECTIVE_LEVELS)[number];
