import { ATTENDANCE_STATUSES } from '@trame/domain/attendance/attendance-status';
import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { MINUTES_LAYOUTS } from '@trame/domain/minutes/minutes-layout';
import { MINUTES_STATUSES } from '@trame/domain/minutes/minutes-status';
import { RENDITIONS } from '@trame/domain/minutes/rendition';
import { z } from 'zod';
import { decision } from './decisions.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { bornAction, liveItem, liveMeetingHead } from './live-meetings.ts';
import { id, instant, nothing, version } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);

/** Presence as the minutes say it: beside an organisation, a masked person has no name. */
const attendanceGroup = z.object({
  organization: name.nullable(),
  people: z
    .array(
      z.object({
        name: name.nullable(),
        status: z.enum(ATTENDANCE_STATUSES),
        representedBy: name.nullable(),
        /** When they left before the end. Versions made before it was noted have none. */
        leftAt: instant.nullable().default(null),
      }),
    )
    .max(LIMITS.list.rows),
});

/** A paragraph or a line of a list, with when its writing began. */
export const textBlock = z.object({
  kind: z.enum(['PARAGRAPH', 'BULLET']),
  at: instant.nullable(),
  runs: z
    .array(
      z.object({
        text: z.string().max(LIMITS.text.page),
        bold: z.boolean(),
        italic: z.boolean(),
        /** The words name somebody of the council, or an action of its plan. */
        refers: z.enum(['PERSON', 'ACTION']).optional(),
      }),
    )
    .max(LIMITS.list.rows),
});

/** An item of the agenda, with what was written under it. */
const minutesItem = liveItem
  .omit({ approves: true })
  .extend({ text: z.array(textBlock).max(LIMITS.list.rows) })
  .meta({ id: 'MinutesItem' });

export const minutes = z
  .object({
    id,
    version,
    status: z.enum(MINUTES_STATUSES),
    finishedAt: instant,
    meeting: liveMeetingHead,
    bodyType: z.enum(BODY_TYPES),
    /** How the body wants its minutes to look; the document here is whole. */
    layout: z.enum(MINUTES_LAYOUTS),
    councilName: name,
    items: z.array(minutesItem).max(LIMITS.list.page),
    decisions: z.array(decision).max(LIMITS.list.page),
    actions: z.array(bornAction).max(LIMITS.list.page),
    /** False for those who may not see masked colleges: one group without organisation, where everybody is named. */
    byOrganization: z.boolean(),
    attendance: z.array(attendanceGroup).max(LIMITS.list.rows),
    presentCount: z.int(),
    /**
     * Of a situation cell alone, which has no items: whether anything was counted, and at least how many situations were
     * looked at, in steps of 5 (0: fewer than 5). Versions made before it existed have none.
     */
    situations: z
      .object({ counted: z.boolean(), from: z.int().min(0) })
      .nullable()
      .default(null),
  })
  .meta({ id: 'Minutes' });
export type Minutes = z.output<typeof minutes>;

const ofMeeting = z.object({ councilId: id, meetingId: id });

export const minutesApi = {
  finish: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/finish',
    permission: 'meetings.run',
    summary: 'End the meeting: its minutes are a draft',
    params: ofMeeting,
    response: nothing,
    status: 204,
  }),
  reopen: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/reopen',
    permission: 'meetings.run',
    summary: 'Take the meeting up again, as long as its minutes are a draft',
    params: ofMeeting,
    response: nothing,
    status: 204,
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes',
    permission: 'minutes.read',
    summary: 'The minutes; presence is by organisation for the coordination and the chair, names alone for others',
    params: ofMeeting,
    response: minutes,
  }),
  pdf: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes.pdf',
    permission: 'minutes.read',
    summary: 'The minutes as an accessible PDF; INTERNAL is for those who see the masked colleges',
    params: ofMeeting,
    query: z.object({
      language: z.enum(['fr', 'en']).default('fr'),
      rendition: z.enum(RENDITIONS).default('MEMBERS'),
    }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
};
