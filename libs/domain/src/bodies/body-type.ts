/** What an instance is, whatever a council calls it. */
export const BODY_TYPES = ['STEERING', 'TECHNICAL', 'EXECUTIVE', 'WORKING_GROUP', 'PLENARY', 'SITUATION_CELL'] as const;
export type BodyType = (typeof BODY_TYPES)[number];
