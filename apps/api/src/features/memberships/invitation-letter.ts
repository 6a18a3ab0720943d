import { Injectable } from '@nestjs/common';
import type { Language } from '@trame/copy/language';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { AccountLetters, AccountTokens } from '../sessions/index.ts';

/** Issues the link of an invitation and puts its mail in the outbox, inside the caller's transaction. */
@Injectable()
export class InvitationLetter {
  constructor(
    private readonly tokens: AccountTokens,
    private readonly letters: AccountLetters,
  ) {}

  async send(tx: EntityManager, councilId: string, accountId: string): Promise<void> {
    const core = CoreDb.within(tx);
    const [account] = await core.call<{ email: string; locale: Language }>('core.account_by_id', [accountId]);
    const [council] = await core.call<{ name: string }>('core.current_council_row', []);
    if (!account || !council) return;
    const secret = await this.tokens.issue('INVITATION', accountId, councilId, core);
    const to = { accountId, email: account.email, language: account.locale };
    await this.letters.send('INVITATION', to, secret, { council: council.name, core });
  }
}
