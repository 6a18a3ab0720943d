import { ANSWERS, CHANNELS } from '@trame/domain/meetings/answer';
import { LEFT_OUT_REASONS } from '@trame/domain/meetings/recipients';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { letter } from './mail.ts';
import { meeting } from './meetings.ts';
import { id, inCouncil, version } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const name = z.string().max(LIMITS.text.line);
const sentence = z.string().max(LIMITS.text.page);
const count = z.int().min(0);
/** SHA-256 of the recipients and of the letter, in base64url. */
const digest = z.string().length(43);

/** What would leave, to whom, and who would get nothing: nothing is written by reading it. */
export const convocationPreview = z
  .object({
    version,
    digest,
    recipients: z
      .array(z.object({ personId: id, name, organization: name.nullable(), channel: z.enum(CHANNELS) }))
      .max(LIMITS.meeting.people),
    leftOut: z.array(z.object({ name, reason: z.enum(LEFT_OUT_REASONS) })).max(LIMITS.meeting.people),
    vacantSeats: count,
    /** A convocation has left before: this one says what changed since. */
    isAgain: z.boolean(),
    /** What changed, one sentence each, for those who were told last. */
    changes: z.array(sentence).max(LIMITS.meeting.items),
    /** Those who were convened and are not any more: they are told so, and the meeting leaves their calendar. */
    withdrawn: z.array(name).max(LIMITS.meeting.people),
    /** The mail as the first recipient gets it, their own link replaced by an example. */
    letter,
    /** The subject for those who chose to name the body. */
    plainSubject: name,
    holdSeconds: count,
  })
  .meta({ id: 'ConvocationPreview' });
export type ConvocationPreview = z.output<typeof convocationPreview>;

export const conveneBody = z
  .strictObject({
    /** That of the preview: anything else is refused, so that nothing unread is sent and nobody unseen is written to. */
    digest,
    /** A mailbox may be shared: the subject then names a date and no body. */
    neutralSubject: z.boolean().default(true),
  })
  .meta({ id: 'Convene', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg', neutralSubject: true } });
export type ConveneBody = z.output<typeof conveneBody>;

const answer = z.enum(ANSWERS);
export const answerBody = z.strictObject({ answer }).meta({ id: 'AnswerInvitation', example: { answer: 'YES' } });
export type AnswerBody = z.output<typeof answerBody>;

/** What is now recorded, and the version to change it with. */
const answered = z.object({ version, answer }).meta({ id: 'Answered' });

export const invitationsApi = {
  preview: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/convocation',
    permission: 'meetings.convene',
    summary: 'Exact recipients of the convocation, who is left out and why, and the mail itself',
    refusals: ['MEETING_NOT_AHEAD'],
    params: inMeeting,
    response: convocationPreview,
  }),
  letters: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/convocation/letters.pdf',
    permission: 'people.manage',
    summary: 'A letter to print for each person convened by post, with their address',
    refusals: ['MEETING_NOT_AHEAD'],
    params: inMeeting,
    query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  labels: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/convocation/labels.pdf',
    permission: 'people.manage',
    summary: 'Address labels of those convened by post, 24 of 70 × 37 mm a sheet, from the first that is free',
    refusals: ['MEETING_NOT_AHEAD'],
    params: inMeeting,
    query: z.object({
      language: z.enum(['fr', 'en']).default('fr'),
      first: z.coerce.number().int().min(1).max(LIMITS.onTheDay.labels).default(1),
    }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  convene: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/convocation',
    permission: 'meetings.convene',
    summary: 'Convene: one mail for each person, held for a minute; If-Match is the version of the meeting',
    params: inMeeting,
    body: conveneBody,
    response: meeting,
  }),
  stop: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/convocation',
    permission: 'meetings.convene',
    summary: 'Stop the mails that have not left; with none sent the meeting is a draft again',
    params: inMeeting,
    response: z.object({ version, stopped: count, left: count }),
  }),
  typeAnswer: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/invitations/:invitationId/answer',
    permission: 'meetings.prepare',
    summary: 'Type the answer somebody gave otherwise; If-Match is the version of the invitation',
    params: inMeeting.extend({ invitationId: id }),
    body: answerBody,
    response: answered,
  }),
  answer: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/my-answer',
    permission: 'meetings.answer',
    summary: 'Answer my own invitation; If-Match is its version',
    params: inMeeting,
    body: answerBody,
    response: answered,
  }),
};
