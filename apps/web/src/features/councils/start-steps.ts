/** The questions answered inside the council; the first one opens it. */
export const START_STEPS = ['territoire', 'instances', 'personnes', 'reunion'] as const;
export type StartStep = (typeof START_STEPS)[number];
