/** Where an action stands. Late is no status: it follows from the due date. */
export const ACTION_STATUSES = [
  'PROPOSED',
  'APPROVED',
  'PLANNED',
  'IN_PROGRESS',
  'ON_HOLD',
  'DONE',
  'RECURRING',
  'DROPPED',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];
