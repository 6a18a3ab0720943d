import { APPLICATIONS } from '@trame/domain/decisions/decision-kind';
import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, nothing, text, wallTime } from './shapes.ts';
import { bodyRef, pastDecision, pastTime, subjectAnswer } from './subjects.ts';

const itemPath = inCouncil.extend({ meetingId: id, itemId: id });
const words = z.string().max(LIMITS.text.line);
const few = LIMITS.list.choice;

/** One time the subject is on an agenda. A meeting that is not over tells no outcome. */
const threadTime = pastTime.extend({
  local: wallTime,
  state: z.enum(MEETING_STATES),
  decisions: z.array(pastDecision.extend({ application: z.enum(APPLICATIONS) })).max(few),
  /** Those who had asked, when the body answered. */
  answered: z.array(bodyRef).max(few),
});
export type ThreadTime = z.output<typeof threadTime>;

/** One time a body sent the subject to another. */
const threadSending = z.object({
  id,
  from: bodyRef,
  to: bodyRef,
  local: wallTime,
  question: z.string().max(LIMITS.text.question).nullable(),
  answered: z.boolean(),
});
export type ThreadSending = z.output<typeof threadSending>;

/** Whom the subject waits for now. */
const threadWait = z.object({
  body: bodyRef,
  /** Who waits, nearest first. */
  askedBy: z.array(bodyRef).min(1).max(few),
  since: day,
  /** Its next meeting, and whether the point is on that agenda; `null`: none is planned. */
  next: z.object({ meetingId: id, title: words, local: wallTime, onAgenda: z.boolean() }).nullable(),
});
export type ThreadWait = z.output<typeof threadWait>;

/** A subject across bodies, oldest first: agendas, sendings, answers, and whom it waits for. */
export const subjectThread = z
  .object({
    title: words,
    /** `null` for an item nothing links to another one. */
    subject: z.object({ id, body: bodyRef, open: z.boolean() }).nullable(),
    times: z.array(threadTime).max(LIMITS.list.page),
    sendings: z.array(threadSending).max(LIMITS.list.page),
    waits: z.array(threadWait).max(few),
  })
  .meta({ id: 'SubjectThread' });
export type SubjectThread = z.output<typeof subjectThread>;

export const subjectAnswerBody = z
  .strictObject({ decisionId: id.nullable(), text: text() })
  .refine(({ decisionId, text: sentence }) => (decisionId === null) !== (sentence === ''), {
    error: 'decision_or_sentence',
    path: ['text'],
  })
  .meta({ id: 'SubjectAnswerBody', example: { decisionId: null, text: 'Le comité finance ce local pour un an.' } });
export type SubjectAnswerBody = z.output<typeof subjectAnswerBody>;

export const subjectThreadsApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/thread',
    permission: 'meetings.read',
    summary: 'The subject of an item across bodies: agendas, sendings, answers, and whom it waits for',
    params: itemPath,
    response: subjectThread,
  }),
  answer: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/answer',
    permission: 'meetings.prepare',
    summary: 'Answer the bodies that sent an item, with a decision of it or a sentence; If-Match 0 answers first',
    params: itemPath,
    body: subjectAnswerBody,
    response: subjectAnswer,
  }),
  takeAnswerBack: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/answer',
    permission: 'meetings.prepare',
    summary: 'Take an answer back',
    params: itemPath,
    response: nothing,
    status: 204,
  }),
};
