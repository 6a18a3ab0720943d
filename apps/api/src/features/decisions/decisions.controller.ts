import { Controller } from '@nestjs/common';
import { decisionsApi } from '@trame/contracts/decisions';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { DecisionsReader } from './decisions.reader.ts';
import { FollowDecision } from './follow-decision.ts';
import { PutDecision } from './put-decision.ts';
import { RemoveDecision } from './remove-decision.ts';

@Controller()
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsReader,
    private readonly followDecision: FollowDecision,
    private readonly putDecision: PutDecision,
    private readonly removeDecision: RemoveDecision,
  ) {}

  @Endpoint(decisionsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof decisionsApi.list>) {
    return this.decisions.list(ctx, query);
  }

  @Endpoint(decisionsApi.follow)
  follow(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof decisionsApi.follow>) {
    return this.followDecision.run(ctx, params.decisionId, body);
  }

  @Endpoint(decisionsApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof decisionsApi.put>) {
    return this.putDecision.run(ctx, params, body);
  }

  @Endpoint(decisionsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof decisionsApi.remove>) {
    return this.removeDecision.run(ctx, params);
  }
}
