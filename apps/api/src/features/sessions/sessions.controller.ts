import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { sessionsApi } from '@trame/contracts/sessions';
import type { AccountContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ChooseLocale } from './choose-locale.ts';
import { EndSession } from './end-session.ts';
import { SessionsReader } from './sessions.reader.ts';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: SessionsReader,
    private readonly endSession: EndSession,
    private readonly chooseLocale: ChooseLocale,
  ) {}

  @Endpoint(sessionsApi.me)
  me(@Ctx() { accountId }: AccountContext) {
    return this.sessions.me(accountId);
  }

  @Endpoint(sessionsApi.list)
  list(@Ctx() ctx: AccountContext) {
    return this.sessions.list(ctx);
  }

  @Endpoint(sessionsApi.signOut)
  signOut(@Ctx() ctx: AccountContext) {
    return this.endSession.run(ctx, ctx);
  }

  @Endpoint(sessionsApi.revoke)
  revoke(@Ctx() ctx: AccountContext, @Input() { params }: InputOf<typeof sessionsApi.revoke>) {
    return this.endSession.run(ctx, params);
  }

  @Endpoint(sessionsApi.setLocale)
  setLocale(@Ctx() ctx: AccountContext, @Input() { body }: InputOf<typeof sessionsApi.setLocale>) {
    return this.chooseLocale.run(ctx, body);
  }
}
