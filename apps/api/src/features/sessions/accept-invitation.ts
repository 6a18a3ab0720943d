import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { Me, NewPasswordBody, sessionsApi } from '@trame/contracts/sessions';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { AccountTokens } from './account-tokens.ts';
import { refuseGuessable } from './guessability.ts';
import { OpenSession } from './open-session.ts';
import { PasswordProof } from './password-proof.ts';
import { Passwords } from './passwords.ts';

/**
 * Somebody invited chooses a password, or gives the one they have from another council: the link lives for days, so it
 * alone never opens what is already behind a password.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly core: CoreDb,
    private readonly tokens: AccountTokens,
    private readonly passwords: Passwords,
    private readonly proof: PasswordProof,
    private readonly openSession: OpenSession,
  ) {}

  /** What the page says before anything is chosen. */
  async read({ token }: { token: string }): Promise<ResponseOf<typeof sessionsApi.invitation>> {
    const invited = await this.tokens.read('INVITATION', token);
    return { councilName: invited.council_name ?? 'Trame', email: invited.email, hasPassword: invited.has_password };
  }

  async run(ctx: VisitorContext, { token }: { token: string }, { password }: NewPasswordBody): Promise<Me> {
    const { email, has_password } = await this.tokens.read('INVITATION', token);
    if (has_password) await this.proof.accountOf({ email, password });
    const hashed = has_password ? null : await this.hashOf(password);
    const accountId = await this.tokens.use('INVITATION', token);
    if (hashed) await this.core.call('core.set_password', [accountId, hashed, null]);
    return this.openSession.run(ctx, accountId);
  }

  private async hashOf(password: string): Promise<string> {
    await refuseGuessable(password);
    return this.passwords.hash(password);
  }
}
