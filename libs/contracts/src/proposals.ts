import { PROPOSAL_STATES, PROPOSALS_AT_MOST } from '@trame/domain/meetings/proposals';
import { z } from 'zod';
import { answerPageApi } from './answer-page.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, line, nothing, text, version } from './shapes.ts';

const ofMeeting = inCouncil.extend({ meetingId: id });
const reason = line(500);

/** A point that somebody proposed for the agenda of a meeting, as they follow it themselves. */
export const proposal = z
  .object({
    id,
    version,
    title: z.string().max(LIMITS.text.line),
    description: z.string().max(LIMITS.text.paragraph),
    state: z.enum(PROPOSAL_STATES),
    /** Why it was declined. */
    reason: z.string().max(500).nullable(),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.output<typeof proposal>;

export const proposals = z
  .object({
    /** The last day to propose. */
    deadline: day,
    /** Whether the reader may propose now: a member of the body or somebody invited, before the deadline. */
    open: z.boolean(),
    items: z.array(proposal).max(LIMITS.list.page),
  })
  .meta({ id: 'Proposals' });
export type Proposals = z.output<typeof proposals>;

export const proposeBody = z
  .strictObject({ title: line(), description: text() })
  .meta({ id: 'Propose', example: { title: 'Horaires du lieu d’écoute', description: '' } });
export type ProposeBody = z.output<typeof proposeBody>;

/** As a browser sends it: both fields, empty or not. */
const proposeForm = z
  .strictObject({ title: line(), description: text() })
  .meta({ id: 'ProposeByLink', example: { title: 'Horaires du lieu d’écoute', description: '' } });

export const declineBody = z
  .strictObject({ reason })
  .meta({ id: 'Decline', example: { reason: 'Traité en groupe de travail le 12 janvier.' } });
export type DeclineBody = z.output<typeof declineBody>;

export const proposalsApi = {
  mine: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/proposals',
    permission: 'meetings.answer',
    summary: 'What the reader proposed for this agenda, and until when one may propose',
    params: ofMeeting,
    response: proposals,
  }),
  propose: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/proposals',
    permission: 'meetings.answer',
    summary: `Propose a point for the agenda; ${PROPOSALS_AT_MOST} may wait`,
    params: ofMeeting,
    body: proposeBody,
    response: proposal,
    status: 201,
    refusals: ['PROPOSALS_CLOSED', 'PROPOSALS_FULL'],
  }),
  proposeByLink: endpoint({
    method: 'POST',
    path: '/r/:token/point',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Propose a point, from the link of a convocation; what becomes of it is said on the page',
    params: answerPageApi.answer.params,
    query: answerPageApi.answer.query,
    body: proposeForm,
    consumes: 'form',
    status: 303,
    response: answerPageApi.answer.response,
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/proposals/:proposalId',
    permission: 'meetings.answer',
    summary: 'Take one’s own proposal back while it waits',
    params: ofMeeting.extend({ proposalId: id }),
    response: nothing,
    status: 204,
  }),
  decline: endpoint({
    method: 'POST',
    path: '/councils/:councilId/parked-points/:parkedPointId/decline',
    permission: 'meetings.prepare',
    summary: 'Decline a proposal, with the reason its author reads',
    params: inCouncil.extend({ parkedPointId: id }),
    body: declineBody,
    response: nothing,
    status: 204,
  }),
};
