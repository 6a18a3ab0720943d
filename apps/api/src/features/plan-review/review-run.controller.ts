import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planReviewApi } from '@trame/contracts/plan-review';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { OpenAction } from './open-action.ts';
import { RecordOutcome } from './record-outcome.ts';
import { ReviewProjectionReader } from './review-projection.reader.ts';
import { TakeBackOutcome } from './take-back-outcome.ts';

/** The run of a review: one action after the other, and what is said of each. */
@Controller()
export class ReviewRunController {
  constructor(
    private readonly opening: OpenAction,
    private readonly recording: RecordOutcome,
    private readonly takingBack: TakeBackOutcome,
    private readonly projection: ReviewProjectionReader,
  ) {}

  @Endpoint(planReviewApi.openAction)
  openAction(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planReviewApi.openAction>) {
    return this.opening.run(ctx, params.planReviewId, body.actionId);
  }

  @Endpoint(planReviewApi.record)
  record(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planReviewApi.record>) {
    return this.recording.run(ctx, params, body);
  }

  @Endpoint(planReviewApi.takeBack)
  takeBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.takeBack>) {
    return this.takingBack.run(ctx, params);
  }

  @Endpoint(planReviewApi.project)
  project(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.project>) {
    return this.projection.get(ctx, params.planReviewId);
  }
}
