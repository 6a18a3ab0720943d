import { Controller } from '@nestjs/common';
import { accessNeedsApi } from '@trame/contracts/access-needs';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { linkAddress } from '../invitations/index.ts';
import { AccessNeedsReader } from './access-needs.reader.ts';
import { PutNeeds } from './put-needs.ts';
import { RemoveNeeds } from './remove-needs.ts';
import { SayNeeds } from './say-needs.ts';

@Controller()
export class AccessNeedsController {
  constructor(
    private readonly reader: AccessNeedsReader,
    private readonly putNeeds: PutNeeds,
    private readonly removeNeeds: RemoveNeeds,
    private readonly sayNeeds: SayNeeds,
  ) {}

  @Endpoint(accessNeedsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof accessNeedsApi.list>) {
    return this.reader.list(ctx, params.meetingId);
  }

  @Endpoint(accessNeedsApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof accessNeedsApi.put>) {
    return this.putNeeds.run(ctx, params, body);
  }

  @Endpoint(accessNeedsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof accessNeedsApi.remove>) {
    return this.removeNeeds.run(ctx, params);
  }

  @Endpoint(accessNeedsApi.say)
  async say(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof accessNeedsApi.say>) {
    await this.sayNeeds.run(params.token, body);
    return linkAddress('/r', params.token, { langue: query.langue, besoins: '1' });
  }
}
