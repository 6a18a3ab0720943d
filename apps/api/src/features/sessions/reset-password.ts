import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { AccountTokens } from './account-tokens.ts';
import { refuseGuessable } from './guessability.ts';
import { Passwords } from './passwords.ts';

/** A new password ends every session and every other link of the account. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly core: CoreDb,
    private readonly tokens: AccountTokens,
    private readonly passwords: Passwords,
  ) {}

  async run({ token }: { token: string }, { password }: { password: string }): Promise<void> {
    await this.tokens.read('RESET', token);
    await refuseGuessable(password);
    const hashed = await this.passwords.hash(password);
    const accountId = await this.tokens.use('RESET', token);
    await this.core.call('core.set_password', [accountId, hashed, null]);
  }
}
