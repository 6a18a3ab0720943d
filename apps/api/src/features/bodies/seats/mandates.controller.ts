import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { seatsApi } from '@trame/contracts/seats';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { ChangeMandate } from './change-mandate.ts';
import { GiveMandate } from './give-mandate.ts';
import { RemoveMandate } from './remove-mandate.ts';

@Controller()
export class MandatesController {
  constructor(
    private readonly giveMandate: GiveMandate,
    private readonly changeMandate: ChangeMandate,
    private readonly removeMandate: RemoveMandate,
  ) {}

  @Endpoint(seatsApi.give)
  give(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof seatsApi.give>) {
    return this.giveMandate.run(ctx, params.seatId, body);
  }

  @Endpoint(seatsApi.changeMandate)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof seatsApi.changeMandate>) {
    return this.changeMandate.run(ctx, params.mandateId, body);
  }

  @Endpoint(seatsApi.removeMandate)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seatsApi.removeMandate>) {
    return this.removeMandate.run(ctx, params.mandateId);
  }
}
