import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { SHARE_STATES } from '@trame/domain/action-plan/sharing';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, instant, line, listOf, nothing, version } from './shapes.ts';

/** A council as others know it: its name, and its department (`59`) when its territory tells. */
export const otherCouncil = z
  .object({ id, name: z.string().max(LIMITS.text.line), department: z.string().max(3).nullable() })
  .meta({ id: 'OtherCouncil' });
export type OtherCouncil = z.output<typeof otherCouncil>;

/** With whom a council shares one of its actions, as it reads it itself. */
export const actionShare = z
  .object({ id, version, council: otherCouncil, state: z.enum(SHARE_STATES), offeredAt: instant, changedAt: instant })
  .meta({ id: 'ActionShare' });
export type ActionShare = z.output<typeof actionShare>;

const title = z.string().max(300);

/** Before it is accepted, an offer tells a title and who makes it. */
export const shareOffer = z
  .object({ id, version, council: otherCouncil, title, offeredAt: instant })
  .meta({ id: 'ShareOffer' });
export type ShareOffer = z.output<typeof shareOffer>;

/** All that a council reads of an action of another: no person, no text but titles, and the word of the last news. */
export const sharedAction = z
  .object({
    id,
    version,
    council: otherCouncil,
    number: z.string().max(20).nullable(),
    title,
    axis: z.string().max(LIMITS.text.line).nullable(),
    status: z.enum(ACTION_STATUSES),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    dueText: z.string().max(LIMITS.text.word).nullable(),
    daysLate: z.int(),
    progress: z.int(),
    leadOrganization: z.string().max(LIMITS.text.line).nullable(),
    news: z.object({ word: z.enum(NEWS_WORDS), day }).nullable(),
  })
  .meta({ id: 'SharedAction' });
export type SharedAction = z.output<typeof sharedAction>;

/** What a share became, for whoever moves it next. */
export const movedShare = z.object({ id, version, state: z.enum(SHARE_STATES) }).meta({ id: 'MovedShare' });
export type MovedShare = z.output<typeof movedShare>;

const otherCouncilsQuery = z.object({ search: line(LIMITS.text.word).pipe(z.string().min(2).max(LIMITS.text.word)) });

export const offerShareBody = z
  .strictObject({ toCouncilId: id })
  .meta({ id: 'OfferShare', example: { toCouncilId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' } });
export type OfferShareBody = z.output<typeof offerShareBody>;

export const answerOfferBody = z
  .strictObject({ answer: z.enum(['ACCEPTED', 'DECLINED']) })
  .meta({ id: 'AnswerOffer', example: { answer: 'ACCEPTED' } });
export type AnswerOfferBody = z.output<typeof answerOfferBody>;

const ofAction = '/councils/:councilId/plan/actions/:actionId/shares';
const received = '/councils/:councilId/plan/shared-actions';
const oneAction = inCouncil.extend({ actionId: id });
const oneShare = inCouncil.extend({ shareId: id });

export const sharingApi = {
  councils: endpoint({
    method: 'GET',
    path: '/councils/:councilId/other-councils',
    permission: 'plan.manage',
    summary: 'Other councils of this installation whose name holds these words: name and department',
    params: inCouncil,
    query: otherCouncilsQuery,
    response: listOf(otherCouncil, LIMITS.sharing.councils),
  }),
  shares: endpoint({
    method: 'GET',
    path: ofAction,
    permission: 'plan.read',
    summary: 'Which other councils read an action; the coordination also reads what was offered, declined or ended',
    params: oneAction,
    response: listOf(actionShare),
  }),
  offer: endpoint({
    method: 'POST',
    path: ofAction,
    permission: 'plan.manage',
    summary: 'Offer another council to read an action; it reads its title, then more once it accepted',
    params: oneAction,
    body: offerShareBody,
    response: movedShare,
    status: 201,
    refusals: ['ACTION_NOT_SHAREABLE', 'SHARE_EXISTS', 'SHARE_DECLINED', 'SHARES_FULL'],
  }),
  withdraw: endpoint({
    method: 'DELETE',
    path: `${ofAction}/:shareId`,
    permission: 'plan.manage',
    summary: 'Take an offer back, or let the other council read no more',
    params: oneAction.extend({ shareId: id }),
    response: nothing,
    status: 204,
    refusals: ['SHARE_OVER'],
  }),
  list: endpoint({
    method: 'GET',
    path: received,
    permission: 'plan.read',
    summary: 'Actions that other councils share with this one, to read only',
    params: inCouncil,
    response: listOf(sharedAction),
  }),
  offers: endpoint({
    method: 'GET',
    path: `${received}/offers`,
    permission: 'plan.manage',
    summary: 'Actions that other councils offer to share, by title',
    params: inCouncil,
    response: listOf(shareOffer),
  }),
  answer: endpoint({
    method: 'PATCH',
    path: `${received}/:shareId`,
    permission: 'plan.manage',
    summary: 'Accept or decline an offer',
    params: oneShare,
    body: answerOfferBody,
    response: movedShare,
    refusals: ['SHARE_OVER'],
  }),
  stop: endpoint({
    method: 'DELETE',
    path: `${received}/:shareId`,
    permission: 'plan.manage',
    summary: 'Read an action of another council no more',
    params: oneShare,
    response: nothing,
    status: 204,
    refusals: ['SHARE_OVER'],
  }),
};
