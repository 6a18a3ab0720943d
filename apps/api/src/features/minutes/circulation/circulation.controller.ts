import { Controller } from '@nestjs/common';
import { circulationApi } from '@trame/contracts/circulation';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { Circulate } from './circulate.ts';
import { PreviewCirculation } from './preview-circulation.ts';
import { PrintPostedMinutes } from './print-posted-minutes.ts';
import { StopCirculation } from './stop-circulation.ts';

@Controller()
export class CirculationController {
  constructor(
    private readonly previewing: PreviewCirculation,
    private readonly circulating: Circulate,
    private readonly stopping: StopCirculation,
    private readonly printing: PrintPostedMinutes,
  ) {}

  @Endpoint(circulationApi.preview)
  preview(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof circulationApi.preview>) {
    return this.previewing.run(ctx, params.meetingId);
  }

  @Endpoint(circulationApi.circulate)
  circulate(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof circulationApi.circulate>) {
    return this.circulating.run(ctx, params.meetingId, body);
  }

  @Endpoint(circulationApi.stop)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof circulationApi.stop>) {
    return this.stopping.run(ctx, params.meetingId);
  }

  @Endpoint(circulationApi.letters)
  letters(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof circulationApi.letters>) {
    return this.printing.run(ctx, params.meetingId, query.language);
  }
}
