import { Injectable } from '@nestjs/common';
import type { Me } from '@trame/contracts/sessions';
import type { VisitorContext } from '../../platform/http/context.ts';
import { AccountTokens } from './account-tokens.ts';
import { OpenSession } from './open-session.ts';

/** The person pressed the button of the page a login link opens. */
@Injectable()
export class UseLoginLink {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly openSession: OpenSession,
  ) {}

  async run(ctx: VisitorContext, { token }: { token: string }): Promise<Me> {
    return this.openSession.run(ctx, await this.tokens.use('LOGIN', token));
  }
}
