import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { AccountContext } from '../../platform/http/context.ts';

/** Closes one of the account's sessions, this one or another device's. */
@Injectable()
export class EndSession {
  constructor(private readonly core: CoreDb) {}

  async run(ctx: AccountContext, { sessionId }: { sessionId: string }): Promise<void> {
    const [row] = await this.core.call<{ close_session: boolean }>('core.close_session', [sessionId, ctx.accountId]);
    if (!row?.close_session) throw new NotFound();
    if (sessionId === ctx.sessionId) ctx.cookie.forget();
  }
}
