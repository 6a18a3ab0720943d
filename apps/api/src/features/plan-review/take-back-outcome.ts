import { Injectable } from '@nestjs/common';
import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { managedAction } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { RemoveDecision } from '../decisions/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';
import { OutcomeOvertaken } from './plan-review.errors.ts';
import { PlanReviewReader } from './plan-review.reader.ts';
import { openReviewInHand, type ReviewInHand } from './review-in-hand.ts';
import { type StepInHand, stepInHand } from './step-in-hand.ts';

const RESTORE = `
  update app.action a set status = b.status, starts_on = b.starts_on, due_on = b.due_on, due_text = b.due_text,
    body_id = b.body_id, decision_id = b.decision_id, news_at = b.news_at, version = a.version + 1
  from app.plan_review_action s, jsonb_to_record(s.before) as b(status text, starts_on date, due_on date, due_text text,
    body_id uuid, decision_id uuid, news_at timestamptz)
  where s.review_id = $1 and s.action_id = $2 and a.id = s.action_id and a.version = s.version_after
  returning a.version`;
const CLEAR = `
  update app.plan_review_action set outcome = null, sentence = '', recorded_at = null, starts_on = null, due_on = null,
    helper_person_id = null, helper_body_id = null, body_id = null, decision_kind = null, note_id = null,
    obstacle_id = null, before = null, version_after = null, version = version + 1
  where review_id = $1 and action_id = $2`;
const DECIDED = 'select version from app.decision where id = $1 and meeting_id = $2 and removed_at is null';

/** Takes back what a review recorded of an action: the action is as it was, its note and its decision are gone. */
@Injectable()
export class TakeBackOutcome {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: PlanReviewReader,
    private readonly removing: RemoveDecision,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, ReviewClosed, OutcomeOvertaken, MeetingNotRunning, RoadmapClosed */
  run(
    ctx: CouncilContext,
    { planReviewId, actionId }: { planReviewId: string; actionId: string },
  ): Promise<ReviewStep> {
    return this.db.transaction(ctx, async (tx) => {
      const review = await openReviewInHand(tx, planReviewId, 'share');
      const step = await stepInHand(tx, planReviewId, actionId);
      if (step.version !== ctx.seenVersion) throw new VersionStale(await this.reviews.step(tx, planReviewId, actionId));
      if (step.outcome === null) throw new NotFound();
      if (review.meetingId) await meetingToWrite(tx, ctx, review.meetingId);
      await this.within(tx, ctx, review, step);
      await this.audit.record(tx, 'plan.review-taken-back', planReviewId, ['outcome']);
      return this.reviews.step(tx, planReviewId, actionId);
    });
  }

  /** The same in the transaction of whoever records another one instead; answers the version of the action. */
  async within(tx: EntityManager, ctx: CouncilContext, review: ReviewInHand, step: StepInHand): Promise<number> {
    const key = [step.reviewId, step.actionId];
    await managedAction(tx, ctx, step.actionId);
    const [[restored]] = await tx.query<[{ version: number }[], number]>(RESTORE, key);
    if (!restored) throw new OutcomeOvertaken();
    await this.removeDecision(tx, ctx, review, step);
    await tx.query(CLEAR, key);
    await tx.query('delete from app.progress_note where id = $1', [step.noteId]);
    await tx.query('delete from app.obstacle where id = $1', [step.obstacleId]);
    await this.audit.record(tx, 'action.changed', step.actionId, ['status', 'dueOn', 'bodyId', 'news']);
    return restored.version;
  }

  private async removeDecision(tx: EntityManager, ctx: CouncilContext, { meetingId }: ReviewInHand, step: StepInHand) {
    if (!step.decisionId || !meetingId) return;
    const [decided] = await tx.query<{ version: number }[]>(DECIDED, [step.decisionId, meetingId]);
    if (!decided) return;
    const place = { meetingId, decisionId: step.decisionId };
    await this.removing.within(tx, { ...ctx, seenVersion: decided.version }, place);
  }
}
