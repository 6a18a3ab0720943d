import { type AddActionBody, actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { planReviewApi, type RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { aPlanOf } from './a-plan.ts';

/** A plan with one action of each reason, one that is fine, and the steering committee that looks at it. */
export async function reviewedPlan(app: TestApp) {
  const { council, action } = await aPlanOf(app);
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const groupId = await council.body('WORKING_GROUP', 'GT Logement', 'LOGEMENT');
  const leadId = await council.person({ given: 'Alix', family: 'Aubry', email: 'aubry@exemple.fr' });
  const started = async (title: string, at: Omit<AddActionBody, 'title'>, status: string) => {
    const id = await action(title, at);
    await council.call(actionPlanApi.changeAction, { params: { actionId: id }, version: 1, body: { status } });
    return id;
  };
  const soon = { startsOn: '2026-01-01', dueOn: '2038-01-31' };
  const actions = {
    fine: await started('Tenir la permanence', { ...soon }, 'IN_PROGRESS'),
    proposed: await started('Former les bailleurs', { ...soon, bodyId: groupId }, 'PROPOSED'),
    blocked: await started('Ouvrir un lieu', { ...soon, leadPersonId: leadId }, 'ON_HOLD'),
    late: await started(
      'Signer la convention',
      { startsOn: '2026-01-01', dueOn: '2026-03-01', leadPersonId: leadId },
      'IN_PROGRESS',
    ),
    silent: await started('Écrire le guide', { ...soon }, 'IN_PROGRESS'),
  };
  await app.superuser.query(`update app.action set created_at = now() - interval '100 days' where id = $1`, [
    actions.silent,
  ]);
  return { council, bodyId, groupId, leadId, actions };
}

export const openReview = async (council: TestMember, meetingId: string | null = null, itemId: string | null = null) =>
  council.call(planReviewApi.open, { key: newId(), body: { meetingId, itemId } });

const openedReview = async (council: TestMember, meetingId: string | null = null): Promise<string> =>
  planReviewApi.open.response.parse((await openReview(council, meetingId)).body).id;

export const readReview = async (who: TestMember, planReviewId: string): Promise<PlanReview> =>
  planReviewApi.get.response.parse((await who.call(planReviewApi.get, { params: { planReviewId } })).body);

export const stepOf = ({ steps }: PlanReview, actionId: string): ReviewStep => {
  const step = steps.find((one) => one.actionId === actionId);
  if (!step) throw new Error('no such step');
  return step;
};

const NOTHING_MORE = { startsOn: null, dueOn: null, helperPersonId: null, helperBodyId: null, bodyId: null };

export type Said = Partial<RecordOutcomeBody> & Pick<RecordOutcomeBody, 'outcome'>;

/** Records an outcome over what is read now. */
export async function recordOutcome(who: TestMember, planReviewId: string, actionId: string, said: Said) {
  const { version, actionVersion } = stepOf(await readReview(who, planReviewId), actionId);
  const body = { sentence: '', actionVersion, ...NOTHING_MORE, decisionKind: null, ...said };
  return who.call(planReviewApi.record, { params: { planReviewId, actionId }, version, body });
}

export async function takeBack(who: TestMember, planReviewId: string, actionId: string) {
  const { version } = stepOf(await readReview(who, planReviewId), actionId);
  return who.call(planReviewApi.takeBack, { params: { planReviewId, actionId }, version });
}

/** A review, outside any meeting, in which something was said of one action; answers its id. */
export async function reviewOf(council: TestMember, actionId: string, said: Said): Promise<string> {
  const id = await openedReview(council);
  const asked = { params: { planReviewId: id }, version: 1, body: { actionIds: [actionId] } };
  await council.call(planReviewApi.arrange, asked);
  await recordOutcome(council, id, actionId, said);
  return id;
}

/** Ends a review, or takes it up again. */
export async function closeReview(who: TestMember, planReviewId: string, closed = true) {
  const { version, meeting } = await readReview(who, planReviewId);
  const body = { meetingId: meeting?.id ?? null, itemId: meeting?.item?.id ?? null, closed };
  return who.call(planReviewApi.settle, { params: { planReviewId }, version, body });
}

export const readAction = async (council: TestCouncil | TestMember, actionId: string): Promise<ActionPage> =>
  actionPlanApi.getAction.response.parse((await council.call(actionPlanApi.getAction, { params: { actionId } })).body);

/** A review in a meeting that runs. */
export async function runningReview(app: TestApp) {
  const plan = await reviewedPlan(app);
  const meetingId = await plan.council.meeting(plan.bodyId);
  await plan.council.call(liveMeetingsApi.start, { params: { meetingId } });
  return { ...plan, meetingId, reviewId: await openedReview(plan.council, meetingId) };
}
