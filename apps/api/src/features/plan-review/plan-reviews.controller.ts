import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planReviewApi } from '@trame/contracts/plan-review';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ArrangeReview } from './arrange-review.ts';
import { OpenReview } from './open-review.ts';
import { PlanReviewReader } from './plan-review.reader.ts';
import { RemoveReview } from './remove-review.ts';
import { SettleReview } from './settle-review.ts';

/** Reviews of the plan: which there are, and what each is about. */
@Controller()
export class PlanReviewsController {
  constructor(
    private readonly reviews: PlanReviewReader,
    private readonly opening: OpenReview,
    private readonly arranging: ArrangeReview,
    private readonly settling: SettleReview,
    private readonly removing: RemoveReview,
  ) {}

  @Endpoint(planReviewApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.reviews.list(ctx);
  }

  @Endpoint(planReviewApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof planReviewApi.open>) {
    return this.opening.run(ctx, body);
  }

  @Endpoint(planReviewApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.get>) {
    return this.reviews.get(ctx, params.planReviewId);
  }

  @Endpoint(planReviewApi.arrange)
  arrange(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planReviewApi.arrange>) {
    return this.arranging.run(ctx, params.planReviewId, body);
  }

  @Endpoint(planReviewApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planReviewApi.settle>) {
    return this.settling.run(ctx, params.planReviewId, body);
  }

  @Endpoint(planReviewApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planReviewApi.remove>) {
    return this.removing.run(ctx, params.planReviewId);
  }
}
