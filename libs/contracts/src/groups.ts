import { ATTENDANCE_STATUSES } from '@trame/domain/attendance/attendance-status';
import { DELIVERABLES } from '@trame/domain/bodies/deliverables';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { meeting } from './meetings.ts';
import { ownAction } from './own-page.ts';
import { bodyRef } from './people.ts';
import { day, id, inCouncil, line, version, wallTime } from './shapes.ts';

const words = z.string().max(LIMITS.text.line);
const paragraph = z.string().max(LIMITS.text.paragraph);
const count = z.int().min(0);
const few = LIMITS.list.choice;

const head = { id, title: words, local: wallTime, state: z.enum(MEETING_STATES) };

/** The next meeting of a group, as its lead needs it. */
const nextMeeting = z
  .object({
    ...head,
    zone: words,
    place: words.nullable(),
    online: z.boolean(),
    /** Last day to convene, by the notice the group owes. */
    noticeDeadline: day,
    items: z.array(z.object({ id, title: words, minutes: z.int() })).max(LIMITS.meeting.items),
    replies: z.object({ invited: count, yes: count, remote: count, no: count, none: count }),
    /** The reader's own invitation. */
    mine: z.object({ version, answer: z.enum(['NONE', 'YES', 'REMOTE', 'NO']) }).nullable(),
  })
  .meta({ id: 'GroupMeeting' });
export type GroupMeeting = z.output<typeof nextMeeting>;

/** The meeting that runs, or the last one while its minutes are written: who was there, by name alone. */
const heldMeeting = z
  .object({
    ...head,
    attendance: z
      .array(z.object({ personId: id, version, name: words, status: z.enum(ATTENDANCE_STATUSES) }))
      .max(LIMITS.list.rows),
  })
  .meta({ id: 'GroupAttendance' });
export type GroupAttendance = z.output<typeof heldMeeting>;

/** What the group asked another body, and what came back. */
const groupQuestion = z
  .object({
    id,
    title: words,
    question: z.string().max(LIMITS.text.question).nullable(),
    to: bodyRef,
    sentOn: day,
    /** The item it was sent from: where its thread is. */
    meetingId: id,
    itemId: id,
    /** Who answered what, and when; `null` while nobody did, words `null` when it was dealt with and not written. */
    answer: z.object({ from: bodyRef, on: day, words: z.string().max(LIMITS.text.page).nullable() }).nullable(),
  })
  .meta({ id: 'GroupQuestion' });
export type GroupQuestion = z.output<typeof groupQuestion>;

export const groupPage = z
  .object({
    body: bodyRef,
    zone: words,
    today: day,
    /** Every group the reader leads, this one among them. */
    groups: z.array(bodyRef).max(few),
    next: nextMeeting.nullable(),
    held: heldMeeting.nullable(),
    actions: z.array(ownAction).max(LIMITS.list.page),
    deliverables: z
      .array(z.object({ kind: z.enum(DELIVERABLES), id, title: paragraph, dueOn: day, daysLate: count }))
      .max(LIMITS.list.rows),
    /** What was handed over: latest first. */
    documents: z.array(z.object({ id, title: words, on: day })).max(few),
    questions: z.array(groupQuestion).max(few),
  })
  .meta({ id: 'GroupPage' });
export type GroupPage = z.output<typeof groupPage>;

/** Three fields: a day and an hour on the wall, and where. */
export const callMeetingBody = z
  .strictObject({ local: wallTime, place: line().nullable().default(null) })
  .meta({ id: 'CallMeeting', example: { local: '2026-12-03T14:00', place: 'Maison des associations' } });
export type CallMeetingBody = z.output<typeof callMeetingBody>;

const params = inCouncil.extend({ bodyId: id });

/** The page of whoever leads a group, and of the coordination; a lead of another group is refused. */
export const groupsApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/groups/:bodyId',
    permission: 'groups.lead',
    summary: 'Everything the lead of a group needs: next meeting, attendance, actions, what is owed, what was answered',
    params,
    response: groupPage,
  }),
  callMeeting: endpoint({
    method: 'POST',
    path: '/councils/:councilId/groups/:bodyId/meetings',
    permission: 'groups.lead',
    summary: 'Call a meeting of the group: a draft, and the coordination is told',
    params,
    body: callMeetingBody,
    response: meeting,
    status: 201,
    refusals: ['BODY_DISSOLVED'],
  }),
};
