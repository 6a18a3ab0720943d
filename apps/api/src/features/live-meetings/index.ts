export { KEEP_ORGANIZATIONS } from './expected-people.sql.ts';
export { CellCountsOnly, MeetingStateRefused } from './live-meetings.errors.ts';
export { LiveMeetingsModule } from './live-meetings.module.ts';
export { type MeetingInHand, meetingInHand, meetingToWrite, refuseClosedItem } from './meeting-in-hand.ts';
export { ACTIONS, COUNTS, DECISIONS, decisionFields, HEAD, ITEMS_WITH_TEXT, STAFF_READS } from './meeting-parts.sql.ts';
