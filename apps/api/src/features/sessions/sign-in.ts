import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Me, SignInBody } from '@trame/contracts/sessions';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Throttle } from '../../platform/http/identities.ts';
import { OpenSession } from './open-session.ts';
import { Passwords } from './passwords.ts';
import { WrongCredentials } from './sessions.errors.ts';

interface Credentials {
  account_id: string;
  password_hash: string | null;
}

/** Mail and password. Attempts count per account too, so that many networks do not help a guesser. */
@Injectable()
export class SignIn {
  constructor(
    private readonly core: CoreDb,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly openSession: OpenSession,
  ) {}

  async run(ctx: VisitorContext, { email, password }: SignInBody): Promise<Me> {
    const attempts = `sign-in:${email}`.slice(0, 120);
    await this.throttle.count(attempts, LIMITS.throttle.secret);
    const [known] = await this.core.call<Credentials>('core.credentials', [email]);
    const matches = await this.passwords.matches(known?.password_hash ?? null, password);
    if (!known || !matches) throw new WrongCredentials();
    await this.core.call('core.forget_attempts', [attempts]);
    return this.openSession.run(ctx, known.account_id);
  }
}
