import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { MINUTES_STATUSES } from '@trame/domain/minutes/minutes-status';
import { MAJORITIES } from '@trame/domain/voting/voting-rules';
import { z } from 'zod';
import { attendance } from './attendance.ts';
import { cellCount } from './cells.ts';
import { decision } from './decisions.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { namedPerson } from './named-person.ts';
import { day, id, instant, line, nothing, version, wallTime } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);

export const liveMeetingHead = z
  .object({
    id,
    version,
    title: name,
    state: z.enum(MEETING_STATES),
    bodyId: id,
    bodyTag: z.string().max(LIMITS.text.word),
    bodyLabel: name,
    votes: z.boolean(),
    majority: z.enum(MAJORITIES),
    /** Whether voices are worth looking at: the body has a quorum, votes, or knows proxies. */
    voices: z.boolean(),
    startsLocal: wallTime,
    zone: z.string().max(LIMITS.text.word),
    durationMinutes: z.int(),
    place: name.nullable(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    currentItemId: id.nullable(),
  })
  .meta({ id: 'LiveMeetingHead' });

/** An agenda item and the time spent on it. */
export const liveItem = z
  .object({
    id,
    title: name,
    purpose: z.enum(AGENDA_PURPOSES),
    /** Where somebody comes from is told to those alone who may know it of everybody. */
    presenters: z
      .array(z.object({ personId: id.nullable(), name, organization: name.nullable() }))
      .max(LIMITS.meeting.presenters),
    plannedMinutes: z.int(),
    spentSeconds: z.int(),
    openedAt: instant.nullable(),
    done: z.boolean(),
    withoutDebate: z.boolean(),
    restricted: z.boolean(),
    /** As in the agenda: what is under it is left out too. */
    hidden: z.boolean(),
    /** The minutes this item approves: of which meeting, and where they stand. */
    approves: z
      .object({
        meetingId: id,
        local: wallTime,
        status: z.enum(MINUTES_STATUSES),
        reservations: z.string().max(LIMITS.text.paragraph),
      })
      .nullable(),
  })
  .meta({ id: 'LiveItem' });
export type LiveItem = z.output<typeof liveItem>;

/** An action born in the meeting: it lives in the plan, and remembers where it comes from. */
export const bornAction = z
  .object({
    id,
    version,
    itemId: id.nullable(),
    number: z.string().max(LIMITS.text.word).nullable(),
    title: z.string().max(LIMITS.text.paragraph),
    leadId: id.nullable(),
    leadName: name.nullable(),
    dueOn: day.nullable(),
    bornAt: instant,
  })
  .meta({ id: 'BornAction' });
export type BornAction = z.output<typeof bornAction>;

export const liveMeeting = z
  .object({
    meeting: liveMeetingHead,
    /** `written`: there are words under it, so that nothing is missing there. */
    items: z.array(liveItem.extend({ written: z.boolean() })).max(LIMITS.list.page),
    decisions: z.array(decision).max(LIMITS.list.page),
    actions: z.array(bornAction).max(LIMITS.list.page),
    attendance: z.array(attendance).max(LIMITS.list.rows),
    /** Everybody of the council by name, so that a lead is found without asking the server again. */
    people: z.array(z.object({ id, name })).max(LIMITS.list.rows),
    /** Exact, for those who count; `null` where the body is no situation cell. */
    counts: z.array(cellCount).max(LIMITS.list.page).nullable(),
    minutesStatus: z.enum(MINUTES_STATUSES).nullable(),
  })
  .meta({ id: 'LiveMeeting' });
export type LiveMeeting = z.output<typeof liveMeeting>;

export const openItemBody = z
  .strictObject({
    at: instant,
    /** The item that was open for whoever moved on: a move from another one came too late, and changes nothing. */
    from: id.nullable(),
  })
  .meta({
    id: 'OpenItem',
    example: { at: '2026-12-03T13:33:00Z', from: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' },
  });
export type OpenItemBody = z.output<typeof openItemBody>;

export const withoutDebateBody = z
  .strictObject({ withoutDebate: z.boolean() })
  .meta({ id: 'WithoutDebate', example: { withoutDebate: true } });

export const bornActionBody = z
  .strictObject({
    itemId: id,
    title: line(300),
    lead: namedPerson.nullable(),
    dueOn: day.nullable(),
    bornAt: instant,
  })
  .meta({
    id: 'BornActionBody',
    example: {
      itemId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
      title: 'Signer la convention d’occupation avec la Ville',
      lead: null,
      dueOn: '2027-01-15',
      bornAt: '2026-12-03T13:43:00Z',
    },
  });
export type BornActionBody = z.output<typeof bornActionBody>;

const ofMeeting = z.object({ councilId: id, meetingId: id });
const ofItem = ofMeeting.extend({ itemId: id });
const ofAction = ofMeeting.extend({ actionId: id });

export const liveMeetingsApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/live',
    permission: 'meetings.run',
    summary: 'All that the screen of a running meeting shows',
    params: ofMeeting,
    response: liveMeeting,
  }),
  start: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/start',
    permission: 'meetings.run',
    summary: 'Start the meeting, with those who were invited as expected or excused',
    params: ofMeeting,
    response: nothing,
    status: 204,
  }),
  undoStart: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/undo-start',
    permission: 'meetings.run',
    summary: 'Take the start back, as long as nothing was noted',
    params: ofMeeting,
    response: nothing,
    status: 204,
  }),
  openItem: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/open',
    permission: 'meetings.run',
    summary: 'Move on to an item; the one before is done',
    params: ofItem,
    body: openItemBody,
    response: nothing,
    status: 204,
  }),
  markWithoutDebate: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/without-debate',
    permission: 'minutes.write',
    summary: 'Say that an item needs no text',
    params: ofItem,
    body: withoutDebateBody,
    response: nothing,
    status: 204,
  }),
  putAction: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/actions/:actionId',
    permission: 'minutes.write',
    summary: 'Give birth to an action of the plan in the meeting, or change it; If-Match 0 creates it',
    params: ofAction,
    body: bornActionBody,
    response: bornAction,
  }),
  removeAction: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/actions/:actionId',
    permission: 'minutes.write',
    summary: 'Take an action born in the meeting out of the plan',
    params: ofAction,
    response: nothing,
    status: 204,
  }),
};
