import { ATTENDANCE_STATUSES } from '@trame/domain/attendance/attendance-status';
import { ATTENDANCE_ORIGINS } from '@trame/domain/attendance/self-arrival';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { namedPerson } from './named-person.ts';
import { id, instant, line, version } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);

/** Somebody's presence. `organization` is the one of that day; only the coordination and the chair receive it. */
export const attendance = z
  .object({
    id,
    version,
    personId: id,
    name,
    organization: name.nullable(),
    status: z.enum(ATTENDANCE_STATUSES),
    representedBy: z.object({ id, name }).nullable(),
    walkIn: z.boolean(),
    arrivedAt: instant.nullable(),
    /** Before the end; they took part until then. */
    leftAt: instant.nullable(),
    /** Who said last where they are. */
    origin: z.enum(ATTENDANCE_ORIGINS),
    /** What the person answered to the invitation. */
    answer: z.enum(['NONE', 'YES', 'REMOTE', 'NO']).nullable(),
  })
  .meta({ id: 'Attendance' });
export type Attendance = z.output<typeof attendance>;

export const attendanceBody = z
  .strictObject({
    status: z.enum(ATTENDANCE_STATUSES),
    /** Who stands in, with `REPRESENTED`. */
    representedBy: namedPerson.nullable(),
    /** Somebody nobody expected: the person is created when the id of the path is unknown. */
    walkIn: z.strictObject({ name: line(), organization: line().nullable() }).nullable(),
    /** When somebody who was here, or at a distance, left; `null` takes that back. */
    leftAt: instant.nullable().default(null),
  })
  .meta({ id: 'AttendanceBody', example: { status: 'PRESENT', representedBy: null, walkIn: null, leftAt: null } });
export type AttendanceBody = z.output<typeof attendanceBody>;

const ofPerson = z.object({ councilId: id, meetingId: id, personId: id });

export const attendanceApi = {
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/attendance/:personId',
    permission: 'meetings.run',
    summary: 'Say where somebody is during the meeting; If-Match 0 adds them',
    params: ofPerson,
    body: attendanceBody,
    response: attendance,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/attendance/:personId',
    permission: 'meetings.run',
    summary: 'Take back somebody who was added during the meeting',
    params: ofPerson,
    response: z.undefined(),
    status: 204,
  }),
  allPresent: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/attendance/all-present',
    permission: 'meetings.run',
    summary: 'Everybody expected is here, or at a distance when they said so',
    params: z.object({ councilId: id, meetingId: id }),
    response: z.object({ changed: z.int() }),
  }),
};
