import { APPROVALS } from '@trame/domain/minutes/approval';
import { MINUTES_STATUSES } from '@trame/domain/minutes/minutes-status';
import { z } from 'zod';
import { correction } from './corrections.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { day, id, inCouncil, instant, text, version, wallTime } from './shapes.ts';

const ofMeeting = inCouncil.extend({ meetingId: id });
const name = z.string().max(LIMITS.text.line);
const sentence = z.string().max(LIMITS.text.paragraph);
const otherMeeting = z.object({ id, title: name, local: wallTime });

/** A version of the words: its number, why it came, and the fingerprint of what may be passed on. */
const minutesVersion = z.object({
  number: z.int().min(1),
  madeAt: instant,
  madeBy: personRef.nullable(),
  reason: sentence,
  sha256: z.string().length(64),
});

/** Where minutes stand between the end of the meeting and the archive. */
export const minutesLife = z
  .object({
    id,
    version,
    status: z.enum(MINUTES_STATUSES),
    /** Who was asked to read them first, and what came of it. */
    reviewer: personRef.nullable(),
    reviewAskedAt: instant.nullable(),
    circulatesOnAgreement: z.boolean(),
    agreedAt: instant.nullable(),
    agreedBy: personRef.nullable(),
    returnReason: sentence,
    /** Who may be asked: those who hold an office in the body or chair the council; empty for those who do not write. */
    reviewers: z.array(z.object({ id, name, hasMail: z.boolean() })).max(LIMITS.list.page),
    circulatedAt: instant.nullable(),
    correctionsUntil: day.nullable(),
    correctionsOpen: z.boolean(),
    corrections: z.array(correction).max(LIMITS.list.page),
    /** The first day on which silence approves; `null` where a meeting does. */
    silenceOn: day.nullable(),
    /** The meeting whose agenda approves them, if one is planned. */
    approvalAhead: otherMeeting.nullable(),
    approvedAt: instant.nullable(),
    approvedBy: z.enum(APPROVALS).nullable(),
    approvedIn: otherMeeting.nullable(),
    reservations: sentence,
    archivedAt: instant.nullable(),
    versions: z.array(minutesVersion).max(LIMITS.list.page),
  })
  .meta({ id: 'MinutesLife' });
export type MinutesLife = z.output<typeof minutesLife>;

export const askReviewBody = z
  .strictObject({
    reviewerId: id,
    /** Agreed to, they leave at once for those the preview showed; otherwise whoever wrote them sends them. */
    circulatesOnAgreement: z.boolean().default(true),
  })
  .meta({
    id: 'AskReview',
    example: { reviewerId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', circulatesOnAgreement: true },
  });
export type AskReviewBody = z.output<typeof askReviewBody>;

export const answerReviewBody = z
  .strictObject({
    agreed: z.boolean(),
    /** What is to be changed: asked for when they are sent back. */
    reason: text().default(''),
  })
  .refine(({ agreed, reason }) => agreed || reason.length > 0, { error: 'required', path: ['reason'] })
  .meta({ id: 'AnswerReview', example: { agreed: false, reason: 'Le point 3 ne dit pas qui porte le dossier.' } });
export type AnswerReviewBody = z.output<typeof answerReviewBody>;

export const approveBody = z
  .strictObject({
    /** The meeting that approves them; the one whose agenda does when left out. */
    meetingId: id.nullable().default(null),
    /** What members asked to be written beside the approval. */
    reservations: text().default(''),
  })
  .meta({ id: 'ApproveMinutes', example: { meetingId: null, reservations: '' } });
export type ApproveBody = z.output<typeof approveBody>;

const path = '/councils/:councilId/meetings/:meetingId/minutes';

/** If-Match is everywhere the version that the life of these minutes shows. */
export const minutesLifeApi = {
  get: endpoint({
    method: 'GET',
    path: `${path}/life`,
    permission: 'minutes.read',
    summary: 'Where the minutes stand; members see their own corrections alone',
    params: ofMeeting,
    response: minutesLife,
  }),
  askReview: endpoint({
    method: 'PUT',
    path: `${path}/review`,
    permission: 'minutes.circulate',
    summary: 'Ask somebody to read the minutes before they circulate: a mail with a link leaves',
    refusals: ['MINUTES_STATE', 'NO_ADDRESS'],
    params: ofMeeting,
    body: askReviewBody,
    response: minutesLife,
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: `${path}/review`,
    permission: 'minutes.circulate',
    summary: 'Take the minutes back from the review: they are a draft again and the link is dead',
    refusals: ['MINUTES_STATE'],
    params: ofMeeting,
    response: minutesLife,
  }),
  answerReview: endpoint({
    method: 'PUT',
    path: `${path}/review/answer`,
    permission: 'minutes.review',
    summary: 'Agree to the minutes, or send them back with what is to be changed',
    refusals: ['MINUTES_STATE'],
    params: ofMeeting,
    body: answerReviewBody,
    response: minutesLife,
  }),
  approve: endpoint({
    method: 'PUT',
    path: `${path}/approval`,
    permission: 'minutes.approve',
    summary: 'Approve minutes that circulated: their last version is final',
    refusals: ['MINUTES_STATE', 'CORRECTIONS_WAITING'],
    params: ofMeeting,
    body: approveBody,
    response: minutesLife,
  }),
  archive: endpoint({
    method: 'PUT',
    path: `${path}/archive`,
    permission: 'minutes.circulate',
    summary: 'Put approved minutes away',
    refusals: ['MINUTES_STATE'],
    params: ofMeeting,
    response: minutesLife,
  }),
};
