import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { Me, sessionsApi } from '@trame/contracts/sessions';
import { CoreDb } from '../../platform/database/core-db.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { AccountTokens } from './account-tokens.ts';
import { refuseGuessable } from './guessability.ts';
import { OpenSession } from './open-session.ts';
import { Passwords } from './passwords.ts';

/** Somebody invited chooses a password, or keeps the one they have from another council. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly core: CoreDb,
    private readonly tokens: AccountTokens,
    private readonly passwords: Passwords,
    private readonly openSession: OpenSession,
  ) {}

  /** What the page says before anything is chosen. */
  async read({ token }: { token: string }): Promise<ResponseOf<typeof sessionsApi.invitation>> {
    const invited = await this.tokens.read('INVITATION', token);
    return { councilName: invited.council_name ?? 'Trame', email: invited.email, hasPassword: invited.has_password };
  }

  async run(ctx: VisitorContext, { token }: { token: string }, chosen: { password: string | null }): Promise<Me> {
    const invited = await this.tokens.read('INVITATION', token);
    const hashed = invited.has_password ? null : await this.hashOf(chosen.password);
    const accountId = await this.tokens.use('INVITATION', token);
    if (hashed) await this.core.call('core.set_password', [accountId, hashed, null]);
    return this.openSession.run(ctx, accountId);
  }

  private async hashOf(password: string | null): Promise<string> {
    if (password === null) {
      throw new ValidationFailed([{ pointer: '/body/password', code: 'required', detail: 'required' }]);
    }
    await refuseGuessable(password);
    return this.passwords.hash(password);
  }
}
