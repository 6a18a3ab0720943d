import { BOUNCE_REASONS } from '@trame/domain/mail/bounce';
import { MAIL_STATES } from '@trame/domain/mail/delivery';
import { ANSWER_FATES, ANSWER_ORIGINS, ANSWERS, CHANNELS } from '@trame/domain/meetings/answer';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, instant, listOf, mailAddress, version, wallTime } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const toInvitation = inMeeting.extend({ invitationId: id });
const name = z.string().max(LIMITS.text.line);
const address = z.string().max(LIMITS.text.address);
const count = z.int().min(0);

/** The last convocation of one person. `at`: when it left, or when it will at the earliest. */
const mailed = z.object({
  state: z.enum(MAIL_STATES),
  at: instant,
  recipient: address,
  reason: z.enum(BOUNCE_REASONS).nullable(),
});

/** Something said that is not the answer, and that somebody should look at. `proposed`: a wall time of the meeting. */
const remark = z.object({
  fate: z.enum(ANSWER_FATES),
  answer: z.enum(ANSWERS).nullable(),
  at: instant,
  proposed: wallTime.nullable(),
});

export const mailingLine = z
  .object({
    invitationId: id,
    version,
    personId: id,
    name,
    channel: z.enum(CHANNELS),
    /** Where a mail would go now. */
    email: address.nullable(),
    mailed: mailed.nullable(),
    remindedAt: instant.nullable(),
    answer: z.enum([...ANSWERS, 'NONE']),
    origin: z.enum(ANSWER_ORIGINS).nullable(),
    answeredAt: instant.nullable(),
    substitute: name.nullable(),
    remark: remark.nullable(),
  })
  .meta({ id: 'MailingLine' });
export type MailingLine = z.output<typeof mailingLine>;

/** Who was sent what about a meeting, and what came back; then the reminder of those who said nothing. */
export const mailings = z
  .object({
    items: z.array(mailingLine).max(LIMITS.meeting.people),
    reminder: z.object({
      /** Days before the meeting; `null` when it is off. */
      days: z.int().nullable(),
      /** What the rules of the body say, and whether this meeting departs from them. */
      ofBody: z.int().nullable(),
      own: z.boolean(),
      /** Wall time at which it leaves; `null` when none will. */
      at: wallTime.nullable(),
      /** How many would get it now. */
      silent: count,
      /** How many got one for this date. */
      reminded: count,
    }),
  })
  .meta({ id: 'Mailings' });
export type Mailings = z.output<typeof mailings>;

export const givenAnswer = z
  .object({
    id,
    answer: z.enum(ANSWERS).nullable(),
    origin: z.enum(ANSWER_ORIGINS),
    fate: z.enum(ANSWER_FATES),
    substitute: name.nullable(),
    proposed: wallTime.nullable(),
    /** When it was said. */
    at: instant,
    /** When it came. */
    receivedAt: instant,
  })
  .meta({ id: 'GivenAnswer' });
export type GivenAnswer = z.output<typeof givenAnswer>;

export const sendAgainBody = z
  .strictObject({
    /** Where to send it instead: it becomes the address of the person, and links sent elsewhere die. */
    email: mailAddress.optional(),
  })
  .meta({ id: 'SendAgain', example: { email: 'alix@exemple.fr' } });
export type SendAgainBody = z.output<typeof sendAgainBody>;

export const mailingsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/mailings',
    permission: 'mailings.read',
    summary: 'Person by person: what was sent, what came back, what was answered and how; and the reminder',
    params: inMeeting,
    response: mailings,
  }),
  history: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/invitations/:invitationId/answers',
    permission: 'mailings.read',
    summary: 'Everything somebody answered, the latest first',
    params: toInvitation,
    response: listOf(givenAnswer),
  }),
  sendAgain: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/invitations/:invitationId/mail',
    permission: 'mailings.send',
    summary:
      'Send the convocation to one person again, to another address if one is given; If-Match is the invitation’s',
    params: toInvitation,
    body: sendAgainBody,
    response: z.object({ version, recipient: address }),
  }),
};
