import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { RETURN_REASONS } from '@trame/domain/subjects/return-reasons';
import { z } from 'zod';
import { agendaItem } from './agenda.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, listOf, nothing, version } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const itemPath = inMeeting.extend({ itemId: id });
const words = z.string().max(LIMITS.text.line);
const tag = z.string().max(LIMITS.text.word);

/** A body as a chip shows it. */
export const bodyRef = z.object({ id, label: words, tag, type: z.enum(BODY_TYPES) });

export const pastDecision = z.object({
  id,
  bodyTag: tag,
  year: z.int(),
  number: z.int(),
  text: z.string().max(LIMITS.text.paragraph),
  kind: z.enum(DECISION_KINDS),
});
const pastAction = z.object({
  id,
  title: z.string().max(LIMITS.text.paragraph),
  leadName: words.nullable(),
  status: z.enum(ACTION_STATUSES),
  dueOn: day.nullable(),
  daysLate: z.int().min(0),
});

/** One time a subject was on an agenda, and what that brought. */
export const pastTime = z.object({
  itemId: id,
  meetingId: id,
  meetingTitle: words,
  heldOn: day,
  body: bodyRef,
  treated: z.boolean(),
  withoutDebate: z.boolean(),
  decisions: z.array(pastDecision).max(LIMITS.list.choice),
  actions: z.array(pastAction).max(LIMITS.list.choice),
  /** What the body answered then to those who had sent it the point: a sentence, or the words of a decision. */
  answer: z.string().max(LIMITS.text.paragraph).nullable(),
});
export type PastTime = z.output<typeof pastTime>;

/** What a body answers under an item that others sent it: a decision of that item, or a sentence. */
export const subjectAnswer = z
  .object({ version, decisionId: id.nullable(), text: z.string().max(LIMITS.text.paragraph).nullable() })
  .meta({ id: 'SubjectAnswer' });
export type SubjectAnswer = z.output<typeof subjectAnswer>;

/** What an item continues: its subject, where that went, and the last times it was talked about. */
export const subjectHistory = z
  .object({
    itemId: id,
    subject: z.object({ id, title: words, body: bodyRef, open: z.boolean() }),
    /** The body that sent it here; `null` when nobody did. */
    sentBy: bodyRef.nullable(),
    /** What that body asks. */
    question: z.string().max(LIMITS.text.question).nullable(),
    /** What this body answered under this item so far. */
    answer: subjectAnswer.nullable(),
    /** The bodies this item was sent to. */
    sentTo: z.array(bodyRef).max(LIMITS.list.choice),
    previous: z.array(pastTime).max(LIMITS.list.choice),
  })
  .meta({ id: 'SubjectHistory' });
export type SubjectHistory = z.output<typeof subjectHistory>;

const returnReason = z.object({
  kind: z.enum(RETURN_REASONS),
  count: z.int().min(0).nullable(),
  bodyTag: tag.nullable(),
});

/** A point of an earlier meeting of the body that asks for the next one, and why. */
export const returningItem = z
  .object({
    /** The last item of the body about it. */
    itemId: id,
    title: words,
    purpose: z.enum(AGENDA_PURPOSES),
    minutes: z.int(),
    meeting: z.object({ id, title: words, heldOn: day }),
    reasons: z.array(returnReason).min(1).max(LIMITS.list.choice),
    /** Somebody left it out of this meeting. */
    leftOut: z.boolean(),
  })
  .meta({ id: 'ReturningItem' });
export type ReturningItem = z.output<typeof returningItem>;

export const takeBackBody = z
  .strictObject({ itemIds: z.array(id).min(1).max(LIMITS.meeting.items) })
  .meta({ id: 'TakeBack', example: { itemIds: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'] } });

export const leaveOutBody = z
  .strictObject({ leftOut: z.boolean() })
  .meta({ id: 'LeaveOut', example: { leftOut: true } });

export const subjectStateBody = z
  .strictObject({ open: z.boolean() })
  .meta({ id: 'SubjectState', example: { open: false } });

export const subjectsApi = {
  sinceLastTime: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/since-last-time',
    permission: 'meetings.read',
    summary: 'What the subjects of an agenda brought the last times, in this body and in others',
    params: inMeeting,
    response: z.object({ items: z.array(subjectHistory).max(LIMITS.meeting.items) }),
  }),
  returning: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/returning-items',
    permission: 'meetings.prepare',
    summary: 'Points of earlier meetings that ask for this agenda, with the reason',
    params: inMeeting,
    response: listOf(returningItem, LIMITS.list.choice),
  }),
  returningToBody: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId/returning-items',
    permission: 'meetings.schedule',
    summary: 'The same for a meeting of the body that is not planned yet',
    params: inCouncil.extend({ bodyId: id }),
    response: listOf(returningItem, LIMITS.list.choice),
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/returning-items',
    permission: 'meetings.prepare',
    summary: 'Put points that come back on the agenda; each one goes on with its subject',
    params: inMeeting,
    body: takeBackBody,
    response: z.object({ items: z.array(agendaItem).max(LIMITS.meeting.items) }),
    status: 201,
  }),
  leaveOut: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/returning-items/:itemId/leave-out',
    permission: 'meetings.prepare',
    summary: 'Leave a point out of this meeting only, or propose it again',
    params: itemPath,
    body: leaveOutBody,
    response: nothing,
    status: 204,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/subject-state',
    permission: 'meetings.prepare',
    summary: 'Close the subject of an item, which then never comes back, or open it again',
    params: itemPath,
    body: subjectStateBody,
    response: nothing,
    status: 204,
  }),
};
