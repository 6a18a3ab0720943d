import { Controller, UseGuards } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { inboundMailApi } from '@trame/contracts/inbound-mail';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { InboundSecretGuard } from './inbound-secret.guard.ts';
import { ReceiveMail } from './receive-mail.ts';

@Controller()
@UseGuards(InboundSecretGuard)
export class InboundMailController {
  constructor(private readonly receiveMail: ReceiveMail) {}

  @Endpoint(inboundMailApi.receive)
  async receive(@Ctx() _ctx: VisitorContext, @Input() { body }: InputOf<typeof inboundMailApi.receive>) {
    return { outcome: await this.receiveMail.run(body) };
  }
}
