import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planReviewApi } from '@trame/contracts/plan-review';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { TellReview } from './tell-review.ts';

/** Telling those who lead actions what a review said of theirs. */
@Controller()
export class ReviewTellController {
  constructor(private readonly telling: TellReview) {}

  @Endpoint(planReviewApi.previewTelling)
  preview(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.previewTelling>) {
    return this.telling.preview(ctx, params.planReviewId);
  }

  @Endpoint(planReviewApi.tell)
  tell(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planReviewApi.tell>) {
    return this.telling.tell(ctx, params.planReviewId, body.digest);
  }

  @Endpoint(planReviewApi.stopTelling)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.stopTelling>) {
    return this.telling.stop(ctx, params.planReviewId);
  }
}
