import { Injectable } from '@nestjs/common';
import type { Me } from '@trame/contracts/sessions';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { newSecret, secretHash } from '../../platform/secrets.ts';
import { sessionLength } from './session-length.ts';
import { SessionsReader } from './sessions.reader.ts';

/** Opens a session for an account whose person has just proved who they are, and hands over its cookie. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly core: CoreDb,
    private readonly sessions: SessionsReader,
    private readonly clock: Clock,
  ) {}

  async run(ctx: VisitorContext, accountId: string): Promise<Me> {
    const me = await this.sessions.me(accountId);
    const secret = newSecret();
    const roles = me.memberships.map(({ role }) => role);
    const { until, idle } = sessionLength(roles, this.clock.now());
    await this.core.call('core.open_session', [newId(), secretHash(secret), accountId, ctx.device, until, idle]);
    ctx.cookie.keep(secret, until);
    return me;
  }
}
