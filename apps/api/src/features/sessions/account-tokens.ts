import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newSecret, secretHash } from '../../platform/secrets.ts';
import { LinkExpired } from './sessions.errors.ts';

export type TokenPurpose = 'LOGIN' | 'RESET' | 'INVITATION';

const MINUTES: Record<TokenPurpose, number> = {
  LOGIN: LIMITS.accounts.loginLinkMinutes,
  RESET: LIMITS.accounts.resetMinutes,
  INVITATION: LIMITS.accounts.invitationDays * 24 * 60,
};

interface Invited {
  account_id: string;
  email: string;
  council_id: string | null;
  council_name: string | null;
  has_password: boolean;
}

/** Links mailed to an account: 256 random bits, stored hashed, for one purpose, used once; a newer one kills the older. */
@Injectable()
export class AccountTokens {
  constructor(
    private readonly core: CoreDb,
    private readonly clock: Clock,
  ) {}

  /** The secret to put in a link; `councilId` says which council an invitation is for. */
  async issue(
    purpose: TokenPurpose,
    accountId: string,
    councilId: string | null = null,
    core: CoreDb = this.core,
  ): Promise<string> {
    const secret = newSecret();
    const until = new Date(this.clock.now().getTime() + MINUTES[purpose] * 60_000);
    await core.call('core.issue_account_token', [secretHash(secret), purpose, accountId, councilId, until]);
    return secret;
  }

  /** Looks without using. @throws LinkExpired */
  async read(purpose: TokenPurpose, secret: string): Promise<Invited> {
    const [row] = await this.core.call<Invited>('core.read_account_token', [secretHash(secret), purpose]);
    if (!row) throw new LinkExpired();
    return row;
  }

  /** Uses it up and tells whose it was. @throws LinkExpired */
  async use(purpose: TokenPurpose, secret: string): Promise<string> {
    const [row] = await this.core.call<{ account_id: string }>('core.use_account_token', [secretHash(secret), purpose]);
    if (!row) throw new LinkExpired();
    return row.account_id;
  }
}
