import { REVIEW_OUTCOMES } from '@trame/domain/action-plan/review';
import { DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { newsPreview } from './news-requests.ts';
import { planReview, reviewLine, reviewPlace, reviewProjection, reviewStep } from './plan-review-answers.ts';
import { day, id, inCouncil, listOf, nothing, text, version } from './shapes.ts';

const EXAMPLE = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';

export const openReviewBody = z
  .strictObject({
    /** The meeting it is held in; `null`: none. The item is added to its agenda unless one is named. */
    meetingId: id.nullable(),
    itemId: id.nullable(),
  })
  .meta({ id: 'OpenReview', example: { meetingId: EXAMPLE, itemId: null } });
export type OpenReviewBody = z.output<typeof openReviewBody>;

/** The whole list, in the order it is looked at. */
export const arrangeReviewBody = z
  .strictObject({ actionIds: z.array(id).max(LIMITS.planReview.actions) })
  .meta({ id: 'ArrangeReview', example: { actionIds: [EXAMPLE] } });
export type ArrangeReviewBody = z.output<typeof arrangeReviewBody>;

export const settleReviewBody = z
  .strictObject({ ...openReviewBody.shape, closed: z.boolean() })
  .meta({ id: 'SettleReview', example: { meetingId: EXAMPLE, itemId: EXAMPLE, closed: true } });
export type SettleReviewBody = z.output<typeof settleReviewBody>;

export const recordOutcomeBody = z
  .strictObject({
    outcome: z.enum(REVIEW_OUTCOMES),
    /** In one sentence. Needed to hold, drop, ask for help and decide. */
    sentence: text(),
    /** The version of the action that was read: 412 when its sheet changed meanwhile. */
    actionVersion: version,
    /** With a new date. */
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    /** With a call for help: one of them at least. */
    helperPersonId: id.nullable(),
    helperBodyId: id.nullable(),
    /** The group it is sent to. */
    bodyId: id.nullable(),
    /** Whatever the outcome, it may be a numbered decision of the meeting that runs; hands are counted in the meeting. */
    decisionKind: z.enum(DECISION_KINDS).exclude(['VOTE']).nullable(),
  })
  .meta({
    id: 'RecordOutcome',
    example: {
      outcome: 'NEW_DATE',
      sentence: 'Le local n’est libre qu’en mars.',
      actionVersion: 1,
      startsOn: null,
      dueOn: '2027-06-30',
      helperPersonId: null,
      helperBodyId: null,
      bodyId: null,
      decisionKind: null,
    },
  });
export type RecordOutcomeBody = z.output<typeof recordOutcomeBody>;

const openActionBody = z
  .strictObject({ actionId: id.nullable() })
  .meta({ id: 'OpenReviewAction', example: { actionId: EXAMPLE } });

const tellBody = z
  .strictObject({
    /** That of the preview: nobody unseen is written to. */
    digest: z.string().length(43),
  })
  .meta({ id: 'TellReview', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });

const PATH = '/councils/:councilId/plan/reviews';
const oneReview = inCouncil.extend({ planReviewId: id });
const oneStep = oneReview.extend({ actionId: id });
const written = z.object({ id, version });

export const planReviewApi = {
  list: endpoint({
    method: 'GET',
    path: PATH,
    permission: 'reviews.read',
    summary: 'Reviews of the plan, the latest first, and the meetings one can be held in',
    params: inCouncil,
    response: listOf(reviewLine).extend({ places: z.array(reviewPlace).max(LIMITS.list.choice) }),
  }),
  open: endpoint({
    method: 'POST',
    path: PATH,
    permission: 'reviews.run',
    summary: 'Prepare a review: its list is what is late, blocked, silent for 90 days or waiting for approval',
    params: inCouncil,
    body: openReviewBody,
    response: written,
    status: 201,
    refusals: ['REVIEW_OPEN', 'REVIEW_MEETING_REFUSED'],
  }),
  get: endpoint({
    method: 'GET',
    path: `${PATH}/:planReviewId`,
    permission: 'reviews.read',
    summary: 'One review: its list, what was said of each action, and what could be added',
    params: oneReview,
    response: planReview,
  }),
  arrange: endpoint({
    method: 'PUT',
    path: `${PATH}/:planReviewId/actions`,
    permission: 'reviews.run',
    summary: 'Say which actions are looked at, in which order; those with an outcome stay',
    params: oneReview,
    body: arrangeReviewBody,
    response: written,
    refusals: ['REVIEW_CLOSED', 'REVIEW_STARTED'],
  }),
  settle: endpoint({
    method: 'PATCH',
    path: `${PATH}/:planReviewId`,
    permission: 'reviews.run',
    summary: 'Say which meeting it is held in, end it, or take it up again',
    params: oneReview,
    body: settleReviewBody,
    response: written,
    refusals: ['REVIEW_OPEN', 'REVIEW_CLOSED', 'REVIEW_STARTED', 'REVIEW_MEETING_REFUSED'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${PATH}/:planReviewId`,
    permission: 'reviews.run',
    summary: 'Forget a review in which nothing was recorded',
    params: oneReview,
    response: nothing,
    status: 204,
    refusals: ['REVIEW_STARTED'],
  }),
  openAction: endpoint({
    method: 'POST',
    path: `${PATH}/:planReviewId/open`,
    permission: 'reviews.run',
    summary: 'Move on to an action of the list: the wall follows, the time spent on the one before is kept',
    params: oneReview,
    body: openActionBody,
    response: nothing,
    status: 204,
    refusals: ['REVIEW_CLOSED'],
  }),
  record: endpoint({
    method: 'PUT',
    path: `${PATH}/:planReviewId/actions/:actionId/outcome`,
    permission: 'reviews.run',
    summary: 'Record what was said of an action, and change the action accordingly',
    params: oneStep,
    body: recordOutcomeBody,
    response: reviewStep,
    refusals: [
      'REVIEW_CLOSED',
      'REVIEW_WITHOUT_MEETING',
      'OUTCOME_NOT_OFFERED',
      'OUTCOME_OVERTAKEN',
      'MEETING_NOT_RUNNING',
    ],
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: `${PATH}/:planReviewId/actions/:actionId/outcome`,
    permission: 'reviews.run',
    summary: 'Take back what was recorded: the action is as it was',
    params: oneStep,
    response: reviewStep,
    refusals: ['REVIEW_CLOSED', 'OUTCOME_OVERTAKEN', 'MEETING_NOT_RUNNING'],
  }),
  project: endpoint({
    method: 'GET',
    path: `${PATH}/:planReviewId/projection`,
    permission: 'reviews.run',
    summary: 'What the room reads on its wall while a review runs',
    params: oneReview,
    response: reviewProjection,
  }),
  previewTelling: endpoint({
    method: 'POST',
    path: `${PATH}/:planReviewId/tell/preview`,
    permission: 'reviews.run',
    summary: 'Who would be told what was said of the actions they lead, and who is left out: nothing is written',
    params: oneReview,
    response: newsPreview,
    refusals: ['REVIEW_NOT_CLOSED'],
  }),
  tell: endpoint({
    method: 'POST',
    path: `${PATH}/:planReviewId/tell`,
    permission: 'reviews.run',
    summary: 'Tell those who lead actions what was said of theirs: one mail for each person, held for a minute',
    params: oneReview,
    body: tellBody,
    response: z.object({ told: z.int().min(0) }),
    status: 201,
    refusals: ['REVIEW_NOT_CLOSED', 'REVIEW_TOLD_CHANGED', 'NOBODY_TO_TELL'],
  }),
  stopTelling: endpoint({
    method: 'POST',
    path: `${PATH}/:planReviewId/tell/stop`,
    permission: 'reviews.run',
    summary: 'Stop the mails of a review that have not left',
    params: oneReview,
    response: z.object({ stopped: z.int().min(0), left: z.int().min(0) }),
  }),
};
