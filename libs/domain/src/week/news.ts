/**
 * What the home page tells of the audit trail. Only what every member of the council may read: who holds a seat, who
 * came or who was invited is never news.
 */
export const TOLD = [
  'action.added',
  'action.put-in-meeting',
  'action.reported',
  'agenda.approved',
  'decision.put',
  'meeting.cancelled',
  'meeting.changed',
  'meeting.convened',
  'meeting.finished',
  'meeting.scheduled',
] as const;
export type Told = (typeof TOLD)[number];
