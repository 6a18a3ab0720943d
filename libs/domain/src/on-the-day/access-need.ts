/** What somebody needs to take part, never why: a step-free way and not an illness. */
export const ACCESS_NEEDS = ['LIFT', 'QUIET_ROOM', 'TRANSPORT', 'PAPER', 'INTERPRETATION'] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];
