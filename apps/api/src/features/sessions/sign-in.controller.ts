import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { sessionsApi } from '@trame/contracts/sessions';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { RequestLink } from './request-link.ts';
import { ResetPassword } from './reset-password.ts';
import { SignIn } from './sign-in.ts';
import { UseLoginLink } from './use-login-link.ts';

/** Ways in, for people nobody knows yet. */
@Controller()
export class SignInController {
  constructor(
    private readonly signingIn: SignIn,
    private readonly requesting: RequestLink,
    private readonly useLoginLink: UseLoginLink,
    private readonly resetPassword: ResetPassword,
    private readonly acceptance: AcceptInvitation,
  ) {}

  @Endpoint(sessionsApi.signIn)
  signIn(@Ctx() ctx: VisitorContext, @Input() { body }: InputOf<typeof sessionsApi.signIn>) {
    return this.signingIn.run(ctx, body);
  }

  @Endpoint(sessionsApi.requestLink)
  requestLink(@Ctx() _ctx: VisitorContext, @Input() { body }: InputOf<typeof sessionsApi.requestLink>) {
    return this.requesting.run('LOGIN', body);
  }

  @Endpoint(sessionsApi.useLink)
  useLink(@Ctx() ctx: VisitorContext, @Input() { params }: InputOf<typeof sessionsApi.useLink>) {
    return this.useLoginLink.run(ctx, params);
  }

  @Endpoint(sessionsApi.requestReset)
  requestReset(@Ctx() _ctx: VisitorContext, @Input() { body }: InputOf<typeof sessionsApi.requestReset>) {
    return this.requesting.run('RESET', body);
  }

  @Endpoint(sessionsApi.reset)
  reset(@Ctx() _ctx: VisitorContext, @Input() { params, body }: InputOf<typeof sessionsApi.reset>) {
    return this.resetPassword.run(params, body);
  }

  @Endpoint(sessionsApi.invitation)
  invitation(@Ctx() _ctx: VisitorContext, @Input() { params }: InputOf<typeof sessionsApi.invitation>) {
    return this.acceptance.read(params);
  }

  @Endpoint(sessionsApi.acceptInvitation)
  accept(@Ctx() ctx: VisitorContext, @Input() { params, body }: InputOf<typeof sessionsApi.acceptInvitation>) {
    return this.acceptance.run(ctx, params, body);
  }
}
