import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { CHECKLIST_STEPS } from '@trame/domain/meetings/checklist';
import { MEETING_CHIPS } from '@trame/domain/meetings/meeting-chip';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { MINUTES_STATUSES } from '@trame/domain/minutes/minutes-status';
import { z } from 'zod';
import { agendaItem, newAgendaItem } from './agenda.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { invitation } from './meeting-invitation.ts';
import { meetingProposal } from './meeting-proposal.ts';
import {
  day,
  id,
  inCouncil,
  instant,
  line,
  listOf,
  nothing,
  text,
  version,
  wallTime,
  webAddress,
  zone,
} from './shapes.ts';

const meetingPath = inCouncil.extend({ meetingId: id });
const count = z.int().min(0);
const words = z.string().max(LIMITS.text.line);

/** What people say when they say "14 h": a wall time and the zone of that wall. The instant is computed. */
const starts = z.object({ local: wallTime, zone: z.string().max(LIMITS.text.word) });
const durationMinutes = z.int().min(5).max(LIMITS.meeting.minutes);

export const meeting = z
  .object({
    id,
    version,
    bodyId: id,
    title: words,
    state: z.enum(MEETING_STATES),
    starts,
    durationMinutes: z.int(),
    place: words.nullable(),
    videoUrl: z.string().max(LIMITS.text.url).nullable(),
    noticeText: z.string().max(LIMITS.text.paragraph),
    /** Places in the room; `null` when nobody counts them. */
    capacity: z.int().nullable(),
    currentItemId: id.nullable(),
    convenedAt: instant.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'Meeting' });
export type Meeting = z.output<typeof meeting>;

const bodyOfMeeting = z.object({
  id,
  label: words,
  tag: z.string().max(LIMITS.text.word),
  type: z.enum(BODY_TYPES),
});

/** How many people answered what. `none`: invited and silent. */
const replies = z.object({ invited: count, yes: count, remote: count, no: count, none: count });

/** A meeting in a list, with what its chip and its reply bar are computed from. */
export const meetingRow = meeting
  .extend({
    body: bodyOfMeeting,
    chip: z.enum(MEETING_CHIPS),
    minutesStatus: z.enum(MINUTES_STATUSES).nullable(),
    itemCount: count,
    replies,
    /** Last day to convene, by the notice the body owes. */
    noticeDeadline: day,
    /** May the reader prepare, convene and run it? */
    mayPrepare: z.boolean(),
  })
  .meta({ id: 'MeetingRow' });
export type MeetingRow = z.output<typeof meetingRow>;

const checklistLine = z.object({
  step: z.enum(CHECKLIST_STEPS),
  done: z.boolean(),
  due: day.nullable(),
  late: z.boolean(),
});

/** Where the mails of the convocation are. `leavesAt`: until then they can be stopped. */
const sending = z.object({ held: count, sent: count, failed: count, leavesAt: instant.nullable() });

/** Everything one meeting's page shows, before, during and after. */
export const meetingPage = meetingRow
  .extend({
    items: z.array(agendaItem).max(LIMITS.meeting.items),
    /** `null` for those who see the counts only. */
    invitations: z.array(invitation).max(LIMITS.meeting.people).nullable(),
    /** The reader's own invitation. */
    mine: z.object({ version, answer: z.enum([...ANSWERS, 'NONE']) }).nullable(),
    attendance: z.object({
      expected: count,
      present: count,
      remote: count,
      excused: count,
      absent: count,
      represented: count,
    }),
    /** Wall time at which those who did not answer will be reminded; `null` when none is to come. */
    reminderAt: wallTime.nullable(),
    /** Places taken: those who come to the room, and those who come instead of somebody. */
    taken: count,
    /** The date poll its date comes from. */
    pollId: id.nullable(),
    /** Whether its body has a quorum, votes, or knows proxies. */
    voices: z.boolean(),
    /** The series it is a date of. */
    seriesId: id.nullable(),
    checklist: z.array(checklistLine).max(CHECKLIST_STEPS.length),
    sending,
  })
  .meta({ id: 'MeetingPage' });
export type MeetingPage = z.output<typeof meetingPage>;

export const meetingsQuery = z.object({
  body: id.optional(),
  chip: z.enum(MEETING_CHIPS).optional(),
  from: day.optional(),
  to: day.optional(),
});
export type MeetingsQuery = z.output<typeof meetingsQuery>;

const fields = {
  title: line(),
  starts: z.strictObject({ local: wallTime, zone }),
  durationMinutes,
  place: line().nullable(),
  videoUrl: webAddress.nullable(),
  noticeText: text(),
  /** Days before the meeting on which those who did not answer are reminded; `BODY`: as its rules say; `null`: never. */
  reminderDays: z.union([z.literal('BODY'), z.int().min(1).max(LIMITS.meeting.reminderDays)]).nullable(),
  /** Places in the room. More people may be convened, and may answer: it is said, and stops nobody. */
  capacity: z.int().min(1).max(LIMITS.meeting.people).nullable(),
};

export const scheduleMeetingBody = z
  .strictObject({
    bodyId: id,
    ...fields,
    place: fields.place.default(null),
    videoUrl: fields.videoUrl.default(null),
    noticeText: fields.noticeText.default(''),
    reminderDays: fields.reminderDays.default('BODY'),
    capacity: fields.capacity.default(null),
    agenda: z.array(newAgendaItem).max(LIMITS.meeting.items).default([]),
    /** Items of earlier meetings of the body that go on in this one, after its own. */
    takenBack: z.array(id).max(LIMITS.meeting.items).default([]),
  })
  .meta({
    id: 'ScheduleMeeting',
    example: {
      bodyId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
      title: 'Comité de pilotage n° 15',
      starts: { local: '2026-12-03T14:00', zone: 'Europe/Paris' },
      durationMinutes: 120,
      place: 'Salle du conseil',
      agenda: [{ title: 'Accueil', purpose: 'INFORMATION', minutes: 5 }],
    },
  });
export type ScheduleMeetingBody = z.output<typeof scheduleMeetingBody>;

export const changeMeetingBody = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'ChangeMeeting', example: { place: 'Salle du conseil' } });
export type ChangeMeetingBody = z.output<typeof changeMeetingBody>;

export const meetingsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings',
    permission: 'meetings.read',
    summary: 'Meetings by date, filtered by body, chip and period',
    params: inCouncil,
    query: meetingsQuery,
    response: listOf(meetingRow),
  }),
  propose: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId/next-meeting',
    permission: 'meetings.schedule',
    summary: 'What the next meeting of a body would be: number, usual place and duration',
    params: inCouncil.extend({ bodyId: id }),
    response: meetingProposal,
  }),
  schedule: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings',
    permission: 'meetings.schedule',
    summary: 'Schedule a meeting, with its first agenda',
    params: inCouncil,
    body: scheduleMeetingBody,
    response: meeting,
    status: 201,
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId',
    permission: 'meetings.read',
    summary: 'One meeting: agenda, invitations, answers, attendance counts, checklist',
    params: meetingPath,
    response: meetingPage,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/meetings/:meetingId',
    permission: 'meetings.prepare',
    summary: 'Change the date, the place or the title of a meeting that has not started',
    params: meetingPath,
    body: changeMeetingBody,
    response: meeting,
  }),
  cancel: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/cancellation',
    permission: 'meetings.prepare',
    summary: 'Cancel a meeting that has not started; it stays in the list',
    params: meetingPath,
    response: meeting,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId',
    permission: 'meetings.prepare',
    summary: 'Delete a draft nobody was told about',
    params: meetingPath,
    response: nothing,
    status: 204,
  }),
};
