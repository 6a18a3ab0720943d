import { Controller } from '@nestjs/common';
import { councilsApi } from '@trame/contracts/councils';
import type { InputOf } from '@trame/contracts/endpoint';
import type { AccountContext, CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CouncilsReader } from './councils.reader.ts';
import { CreateCouncil } from './create-council.ts';
import { SettleCouncil } from './settle-council.ts';

@Controller()
export class CouncilsController {
  constructor(
    private readonly councils: CouncilsReader,
    private readonly createCouncil: CreateCouncil,
    private readonly settleCouncil: SettleCouncil,
  ) {}

  @Endpoint(councilsApi.create)
  create(@Ctx() ctx: AccountContext, @Input() { body }: InputOf<typeof councilsApi.create>) {
    return this.createCouncil.run(ctx, body);
  }

  @Endpoint(councilsApi.get)
  get(@Ctx() ctx: CouncilContext) {
    return this.councils.get(ctx);
  }

  @Endpoint(councilsApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof councilsApi.settle>) {
    return this.settleCouncil.run(ctx, body);
  }
}
