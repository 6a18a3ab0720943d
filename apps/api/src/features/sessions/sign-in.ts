import { Injectable } from '@nestjs/common';
import type { Me, SignInBody } from '@trame/contracts/sessions';
import type { VisitorContext } from '../../platform/http/context.ts';
import { OpenSession } from './open-session.ts';
import { PasswordProof } from './password-proof.ts';

/** Mail and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly proof: PasswordProof,
    private readonly openSession: OpenSession,
  ) {}

  async run(ctx: VisitorContext, body: SignInBody): Promise<Me> {
    return this.openSession.run(ctx, await this.proof.accountOf(body));
  }
}
