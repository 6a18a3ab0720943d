import { Injectable } from '@nestjs/common';
import type { RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { ReviewStep } from '@trame/contracts/plan-review-answers';
import { outcomesOffered } from '@trame/domain/action-plan/review';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { managedAction } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';
import { CarryOutcome } from './carry-outcome.ts';
import { OutcomeNotOffered, ReviewWithoutMeeting } from './plan-review.errors.ts';
import { PlanReviewReader } from './plan-review.reader.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';
import { openReviewInHand } from './review-in-hand.ts';
import { isRecorded, meant, stepInHand } from './step-in-hand.ts';
import { TakeBackOutcome } from './take-back-outcome.ts';

/** Records what was said of an action. Said again otherwise, it starts from where the action was before. */
@Injectable()
export class RecordOutcome {
  constructor(
    private readonly db: TenantDb,
    private readonly reviews: PlanReviewReader,
    private readonly takingBack: TakeBackOutcome,
    private readonly carrying: CarryOutcome,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The same content sent twice records it once.
   * @throws NotFound, VersionStale when the review or the sheet changed meanwhile, ReviewClosed, ReviewWithoutMeeting,
   * MeetingNotRunning, OutcomeNotOffered, OutcomeOvertaken, ValidationFailed, RoadmapClosed
   */
  run(
    ctx: CouncilContext,
    { planReviewId, actionId }: { planReviewId: string; actionId: string },
    body: RecordOutcomeBody,
  ): Promise<ReviewStep> {
    return this.db.transaction(ctx, async (tx) => {
      const review = await openReviewInHand(tx, planReviewId, 'share');
      const step = await stepInHand(tx, planReviewId, actionId);
      const said = meant(body);
      if (isRecorded(step, said)) return this.reviews.step(tx, planReviewId, actionId);
      const { version } = await managedAction(tx, ctx, actionId);
      if (step.version !== ctx.seenVersion || version !== body.actionVersion)
        throw new VersionStale(await this.reviews.step(tx, planReviewId, actionId));
      refuseIncomplete(said);
      if (said.decisionKind && !review.itemId) throw new ReviewWithoutMeeting();
      if (review.meetingId) await meetingToWrite(tx, ctx, review.meetingId);
      if (step.outcome) await this.takingBack.within(tx, ctx, review, step);
      const action = await managedAction(tx, ctx, actionId);
      if (!outcomesOffered(action.status).includes(said.outcome)) throw new OutcomeNotOffered();
      await this.carrying.run(tx, ctx, { review, step, action, said });
      await this.audit.record(tx, 'plan.review-recorded', planReviewId, ['outcome']);
      return this.reviews.step(tx, planReviewId, actionId);
    });
  }
}
