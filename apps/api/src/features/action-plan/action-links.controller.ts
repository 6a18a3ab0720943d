import { Controller } from '@nestjs/common';
import { decisionsApi } from '@trame/contracts/decisions';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LinkAction } from './link-action.ts';

/** What an action of the plan carries out. */
@Controller()
export class ActionLinksController {
  constructor(private readonly linking: LinkAction) {}

  @Endpoint(decisionsApi.link)
  link(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof decisionsApi.link>) {
    return this.linking.run(ctx, params.actionId, body);
  }
}
