import { Controller } from '@nestjs/common';
import { correctionsApi } from '@trame/contracts/corrections';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { AskCorrection } from './ask-correction.ts';
import { SettleCorrection } from './settle-correction.ts';

@Controller()
export class CorrectionsController {
  constructor(
    private readonly askCorrection: AskCorrection,
    private readonly settleCorrection: SettleCorrection,
  ) {}

  @Endpoint(correctionsApi.ask)
  ask(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof correctionsApi.ask>) {
    return this.askCorrection.run(ctx, params.meetingId, body);
  }

  @Endpoint(correctionsApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof correctionsApi.settle>) {
    return this.settleCorrection.run(ctx, params, body);
  }
}
