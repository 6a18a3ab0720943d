export { CancelMeeting } from './cancel-meeting.ts';
export { changesCalendars } from './change-meeting.ts';
export { MeetingEntity, wallTime, wallTimeOf } from './meeting.entity.ts';
export { toMeeting } from './meeting.mapper.ts';
export { meetingToPrepare, meetingToRun } from './meeting-to-prepare.ts';
export { MeetingNotAhead } from './meetings.errors.ts';
export { MeetingsModule } from './meetings.module.ts';
export { DOCUMENTS_SETTLED, MAY_PREPARE, PLACES_TAKEN, REPLIES } from './meetings.sql.ts';
export { addDraft, refuseUnlessMeets } from './schedule-meeting.ts';
