import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { SignInBody } from '@trame/contracts/sessions';
import { CoreDb } from '../../platform/database/core-db.ts';
import { Throttle } from '../../platform/http/identities.ts';
import { Passwords } from './passwords.ts';
import { WrongCredentials } from './sessions.errors.ts';

interface Credentials {
  account_id: string;
  password_hash: string | null;
}

/** Checks a password wherever one opens a session. Attempts count per account, so that many networks do not help a guesser. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly core: CoreDb,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /** The account whose address and password these are. @throws WrongCredentials, TooMany */
  async accountOf({ email, password }: SignInBody): Promise<string> {
    const attempts = `sign-in:${email}`.slice(0, 120);
    await this.throttle.count(attempts, LIMITS.throttle.secret);
    const [known] = await this.core.call<Credentials>('core.credentials', [email]);
    const matches = await this.passwords.matches(known?.password_hash ?? null, password);
    if (!known || !matches) throw new WrongCredentials();
    await this.core.call('core.forget_attempts', [attempts]);
    return known.account_id;
  }
}
