import { Controller } from '@nestjs/common';
import { campaignEventsApi } from '@trame/contracts/campaign-events';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddEvent } from './add-event.ts';
import { ChangeEvent } from './change-event.ts';
import { MoveEvent } from './move-event.ts';

@Controller()
export class CampaignEventsController {
  constructor(
    private readonly adding: AddEvent,
    private readonly changing: ChangeEvent,
    private readonly moving: MoveEvent,
  ) {}

  @Endpoint(campaignEventsApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof campaignEventsApi.add>) {
    return this.adding.run(ctx, params.campaignId, body);
  }

  @Endpoint(campaignEventsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof campaignEventsApi.change>) {
    return this.changing.run(ctx, params.campaignEventId, body);
  }

  @Endpoint(campaignEventsApi.move)
  move(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof campaignEventsApi.move>) {
    return this.moving.run(ctx, params.campaignEventId, body);
  }
}
