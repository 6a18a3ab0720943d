import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { id, inCouncil } from './shapes.ts';

export const calendarApi = {
  meeting: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/calendar.ics',
    permission: 'meetings.read',
    summary: 'A meeting as a calendar file (iCalendar, PUBLISH), which names nobody',
    params: inCouncil.extend({ meetingId: id }),
    produces: 'text/calendar',
    response: fileAnswer,
  }),
};
