import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { DecisionsModule } from '../decisions/index.ts';
import { MailModule } from '../mail/index.ts';
import { ArrangeReview } from './arrange-review.ts';
import { CarryOutcome } from './carry-outcome.ts';
import { OpenAction } from './open-action.ts';
import { OpenReview } from './open-review.ts';
import { PlanReviewReader } from './plan-review.reader.ts';
import { PlanReviewsController } from './plan-reviews.controller.ts';
import { RecordOutcome } from './record-outcome.ts';
import { RemoveReview } from './remove-review.ts';
import { ReviewProjectionReader } from './review-projection.reader.ts';
import { ReviewRunController } from './review-run.controller.ts';
import { ReviewTellController } from './review-tell.controller.ts';
import { SettleReview } from './settle-review.ts';
import { TakeBackOutcome } from './take-back-outcome.ts';
import { TellReview } from './tell-review.ts';

@Module({
  imports: [ActionPlanModule, DecisionsModule, MailModule],
  controllers: [PlanReviewsController, ReviewRunController, ReviewTellController],
  providers: [
    ...[PlanReviewReader, ReviewProjectionReader],
    ...[OpenReview, ArrangeReview, SettleReview, RemoveReview],
    ...[OpenAction, RecordOutcome, CarryOutcome, TakeBackOutcome, TellReview],
  ],
})
export class PlanReviewModule {}
