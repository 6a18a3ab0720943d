import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { AccountLetters } from './account-letters.ts';
import { AccountTokens } from './account-tokens.ts';

/**
 * Makes an account without an invitation: the first one of an installation, by whoever runs it. No operation of HTTP
 * reaches it.
 */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly core: CoreDb,
    private readonly tokens: AccountTokens,
    private readonly letters: AccountLetters,
  ) {}

  /** The link that lets its person choose a password. An account that exists keeps its name and gets a new link. */
  async run({ email, name }: { email: string; name: string }): Promise<string> {
    const [account] = await this.core.call<{ ensure_account: string }>('core.ensure_account', [newId(), email, name]);
    if (!account) throw new Error('core.ensure_account answered no row.');
    return this.letters.linkOf('RESET', await this.tokens.issue('RESET', account.ensure_account));
  }
}
