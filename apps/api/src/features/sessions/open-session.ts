import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Me } from '@trame/contracts/sessions';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { newSecret, secretHash } from './session-secrets.ts';
import { SessionsReader } from './sessions.reader.ts';

const HOUR = 3_600_000;
const { staffSessionHours, staffIdleHours, memberSessionDays } = LIMITS.accounts;

const isStaff = ({ memberships }: Me): boolean =>
  memberships.some(({ role }) => role === 'COORDINATOR' || role === 'CHAIR');

/** Opens a session for an account whose person has just proved who they are, and hands over its cookie. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly core: CoreDb,
    private readonly sessions: SessionsReader,
    private readonly clock: Clock,
  ) {}

  /** Those who see masked rows have shorter sessions than those who answer invitations. */
  async run(ctx: VisitorContext, accountId: string): Promise<Me> {
    const me = await this.sessions.me(accountId);
    const secret = newSecret();
    const hours = isStaff(me) ? staffSessionHours : memberSessionDays * 24;
    const until = new Date(this.clock.now().getTime() + hours * HOUR);
    const idle = isStaff(me) ? `${staffIdleHours} hours` : null;
    await this.core.call('core.open_session', [newId(), secretHash(secret), accountId, ctx.device, until, idle]);
    ctx.cookie.keep(secret, until);
    return me;
  }
}
