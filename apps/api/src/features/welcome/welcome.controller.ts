import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { welcomeApi, welcomePageApi } from '@trame/contracts/welcome';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { Arrive } from './arrive.ts';
import { CloseWelcome } from './close-welcome.ts';
import { OpenWelcome } from './open-welcome.ts';
import { WelcomeReader } from './welcome.reader.ts';
import { roomAddress, WelcomePageReader } from './welcome-page.reader.ts';

@Controller()
export class WelcomeController {
  constructor(
    private readonly reader: WelcomeReader,
    private readonly openWelcome: OpenWelcome,
    private readonly closeWelcome: CloseWelcome,
    private readonly page: WelcomePageReader,
    private readonly arriveAt: Arrive,
  ) {}

  @Endpoint(welcomeApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof welcomeApi.get>) {
    return this.reader.get(ctx, params.meetingId);
  }

  @Endpoint(welcomeApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof welcomeApi.open>) {
    return this.openWelcome.run(ctx, params.meetingId);
  }

  @Endpoint(welcomeApi.close)
  close(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof welcomeApi.close>) {
    return this.closeWelcome.run(ctx, params.meetingId);
  }

  @Endpoint(welcomePageApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof welcomePageApi.read>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(welcomePageApi.arrive)
  async arrive(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof welcomePageApi.arrive>) {
    await this.arriveAt.run(params.token, body);
    return roomAddress(params.token, { langue: query.langue, fait: '1' });
  }
}
