import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Language } from '@trame/copy/language';
import { CoreDb } from '../../platform/database/core-db.ts';
import { Throttle } from '../../platform/http/identities.ts';
import { AccountLetters } from './account-letters.ts';
import { AccountTokens } from './account-tokens.ts';

/** Mails a login link or a reset, if the address is an account's; answers the same, in the same way, if it is not. */
@Injectable()
export class RequestLink {
  constructor(
    private readonly core: CoreDb,
    private readonly throttle: Throttle,
    private readonly tokens: AccountTokens,
    private readonly letters: AccountLetters,
  ) {}

  async run(purpose: 'LOGIN' | 'RESET', { email }: { email: string }): Promise<void> {
    await this.throttle.count(`${purpose}:${email}`.slice(0, 120), LIMITS.throttle.mail);
    const [known] = await this.core.call<{ account_id: string; locale: Language }>('core.credentials', [email]);
    // two short statements more than for a stranger: far under what a network lets anybody measure
    if (known) await this.send(purpose, { accountId: known.account_id, email, language: known.locale });
  }

  private async send(purpose: 'LOGIN' | 'RESET', to: { accountId: string; email: string; language: Language }) {
    const secret = await this.tokens.issue(purpose, to.accountId);
    await this.letters.send(purpose, to, secret);
  }
}
