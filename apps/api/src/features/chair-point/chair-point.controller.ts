import { Controller } from '@nestjs/common';
import { chairPointApi } from '@trame/contracts/chair-point';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AgendaApprovals } from './agenda-approval.ts';
import { OverviewReader } from './overview.reader.ts';
import { SendPoint } from './send-point.ts';

/** The point on the side of the coordination. */
@Controller()
export class ChairPointController {
  constructor(
    private readonly overviews: OverviewReader,
    private readonly sending: SendPoint,
    private readonly approvals: AgendaApprovals,
  ) {}

  @Endpoint(chairPointApi.overview)
  overview(@Ctx() ctx: CouncilContext) {
    return this.overviews.read(ctx);
  }

  @Endpoint(chairPointApi.send)
  send(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof chairPointApi.send>) {
    return this.sending.run(ctx, body);
  }

  @Endpoint(chairPointApi.agenda)
  agenda(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof chairPointApi.agenda>) {
    return this.approvals.get(ctx, params.meetingId);
  }

  @Endpoint(chairPointApi.handOver)
  handOver(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof chairPointApi.handOver>) {
    return this.approvals.handOver(ctx, params.meetingId, body);
  }
}
