import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { mailingsApi } from '@trame/contracts/mailings';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { MailingsReader } from './mailings.reader.ts';
import { SendAgain } from './send-again.ts';

@Controller()
export class MailingsController {
  constructor(
    private readonly mailings: MailingsReader,
    private readonly again: SendAgain,
  ) {}

  @Endpoint(mailingsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof mailingsApi.list>) {
    return this.mailings.list(ctx, params.meetingId);
  }

  @Endpoint(mailingsApi.history)
  history(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof mailingsApi.history>) {
    return this.mailings.history(ctx, params.meetingId, params.invitationId);
  }

  @Endpoint(mailingsApi.sendAgain)
  sendAgain(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof mailingsApi.sendAgain>) {
    return this.again.run(ctx, params, body);
  }
}
