/** What an agenda item is for. */
export const AGENDA_PURPOSES = [
  'INFORMATION',
  'DISCUSSION',
  'DECISION',
  'OPINION',
  'GROUP_REPORT',
  'MINUTES_APPROVAL',
  'OTHER_BUSINESS',
] as const;
export type AgendaPurpose = (typeof AGENDA_PURPOSES)[number];
