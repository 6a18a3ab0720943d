import { BODY_TYPES } from '@trame/domain/bodies/body-type';
import { APPLICATIONS, DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { FOLLOW_UPS } from '@trame/domain/decisions/follow-up';
import { MAJORITIES } from '@trame/domain/voting/voting-rules';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, instant, line, listOf, text, version } from './shapes.ts';

const hands = z.int().min(0).max(LIMITS.list.rows);
const tally = z.strictObject({ inFavour: hands, against: hands, abstained: hands });

export const decision = z
  .object({
    id,
    version,
    itemId: id,
    bodyTag: z.string().max(LIMITS.text.word),
    year: z.int(),
    number: z.int(),
    text: z.string().max(LIMITS.text.paragraph),
    kind: z.enum(DECISION_KINDS),
    needsExternalAct: z.boolean(),
    externalReference: z.string().max(LIMITS.text.line).nullable(),
    reviewOn: day.nullable(),
    application: z.enum(APPLICATIONS),
    /** How many took part when it was taken. */
    presentCount: z.int().nullable(),
    /** With the kind `VOTE`: the hands, and the majority the body asked for that day. */
    vote: tally.extend({ majority: z.enum(MAJORITIES) }).nullable(),
    /** Whether enough voices were there at that minute; `null` where the body has no quorum, or it is not told yet. */
    quorumReached: z.boolean().nullable(),
    decidedAt: instant,
  })
  .meta({ id: 'Decision' });
export type Decision = z.output<typeof decision>;

export const decisionBody = z
  .strictObject({
    itemId: id,
    text: text().pipe(z.string().min(1).max(LIMITS.text.paragraph)),
    kind: z.enum(DECISION_KINDS),
    /** Kept with the kind `VOTE` alone. */
    vote: tally.nullable().optional(),
    needsExternalAct: z.boolean(),
    externalReference: line().nullable(),
    reviewOn: day.nullable(),
    decidedAt: instant,
  })
  .meta({
    id: 'DecisionBody',
    example: {
      itemId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
      text: 'Le comité retient le local du 18 rue des Tanneurs.',
      kind: 'CONSENSUS',
      needsExternalAct: false,
      externalReference: null,
      reviewOn: null,
      decidedAt: '2026-12-03T13:41:00Z',
    },
  });
export type DecisionBody = z.output<typeof decisionBody>;

/** A line of the register of a body. */
export const registered = decision
  .extend({
    bodyId: id,
    bodyType: z.enum(BODY_TYPES),
    meetingId: id,
    meetingTitle: z.string().max(LIMITS.text.line),
    itemTitle: z.string().max(LIMITS.text.line),
    decidedOn: day,
    /** The day it was applied, or overtaken. */
    settledOn: day.nullable(),
    actionCount: z.int().min(0),
    /** Actions of the plan that carry it out, the first ones. */
    actions: z.array(z.object({ id, title: z.string().max(LIMITS.text.paragraph) })).max(LIMITS.list.choice),
    /** Whether the reader may say what became of it. */
    mayFollow: z.boolean(),
    /** What it waits for today. */
    waits: z.array(z.enum(FOLLOW_UPS)).max(FOLLOW_UPS.length),
  })
  .meta({ id: 'RegisteredDecision' });
export type RegisteredDecision = z.output<typeof registered>;

export const decisionsQuery = z.object({
  bodyId: id.optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  kind: z.enum(DECISION_KINDS).optional(),
  application: z.enum(APPLICATIONS).optional(),
  /** Those that wait for this today. */
  waits: z.enum(FOLLOW_UPS).optional(),
  /** Words of the text, of its number or of its reference. */
  text: z.string().max(LIMITS.text.word).optional(),
});
export type DecisionsQuery = z.output<typeof decisionsQuery>;

export const followDecisionBody = z
  .strictObject({
    application: z.enum(APPLICATIONS),
    /** The day it was applied, or overtaken; kept with those two alone. */
    settledOn: day.nullable(),
    externalReference: line().nullable(),
    reviewOn: day.nullable(),
  })
  .meta({
    id: 'FollowDecision',
    example: {
      application: 'APPLIED',
      settledOn: '2027-01-15',
      externalReference: 'Délibération 2027-04',
      reviewOn: null,
    },
  });
export type FollowDecisionBody = z.output<typeof followDecisionBody>;

/** The decision that an action carries out; `null`: none. */
export const linkActionBody = z
  .strictObject({ decisionId: id.nullable() })
  .meta({ id: 'LinkAction', example: { decisionId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' } });
export type LinkActionBody = z.output<typeof linkActionBody>;

const ofMeeting = z.object({ councilId: id, meetingId: id, decisionId: id });

export const decisionsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/decisions',
    permission: 'decisions.read',
    summary: 'The register of decisions, newest first',
    params: inCouncil,
    query: decisionsQuery,
    response: listOf(registered).extend({
      /** Years of the register, whatever is filtered but the body; latest first. */
      years: z.array(z.int()).max(LIMITS.list.page),
    }),
  }),
  follow: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/decisions/:decisionId',
    permission: 'decisions.follow',
    summary: 'Say what became of a decision: applied, overtaken, its external act, its next review',
    params: inCouncil.extend({ decisionId: id }),
    body: followDecisionBody,
    response: registered,
  }),
  link: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/actions/:actionId/decision',
    permission: 'actions.manage',
    summary: 'Say which decision of its body an action carries out, or none; If-Match is the version of the action',
    params: inCouncil.extend({ actionId: id }),
    body: linkActionBody,
    response: z.object({ id, version, decisionId: id.nullable() }).meta({ id: 'LinkedAction' }),
  }),
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/decisions/:decisionId',
    permission: 'minutes.write',
    summary: 'Record or change a decision; If-Match 0 records it and gives its number',
    params: ofMeeting,
    body: decisionBody,
    response: decision,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/decisions/:decisionId',
    permission: 'minutes.write',
    summary: 'Remove a decision; its number stays used',
    params: ofMeeting,
    response: z.undefined(),
    status: 204,
  }),
};
