import { Global, Module } from '@nestjs/common';
import { Identities } from '../../platform/http/identities.ts';
import { MailModule } from '../mail/index.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import { AccountLetters } from './account-letters.ts';
import { AccountTokens } from './account-tokens.ts';
import { ChooseLocale } from './choose-locale.ts';
import { EndSession } from './end-session.ts';
import { OpenAccount } from './open-account.ts';
import { OpenSession } from './open-session.ts';
import { PasswordProof } from './password-proof.ts';
import { Passwords } from './passwords.ts';
import { RequestLink } from './request-link.ts';
import { ResetPassword } from './reset-password.ts';
import { SessionIdentities } from './session-identities.ts';
import { SessionsController } from './sessions.controller.ts';
import { SessionsReader } from './sessions.reader.ts';
import { ShortenSessions } from './shorten-sessions.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignIn } from './sign-in.ts';
import { UseLoginLink } from './use-login-link.ts';

const SECRETS = [AccountLetters, AccountTokens, OpenSession, PasswordProof, Passwords, ShortenSessions];
const COMMANDS = [
  AcceptInvitation,
  ChooseLocale,
  EndSession,
  OpenAccount,
  RequestLink,
  ResetPassword,
  SignIn,
  UseLoginLink,
];

/** Global because the guard of the platform asks for `Identities`. */
@Global()
@Module({
  imports: [MailModule],
  controllers: [SessionsController, SignInController],
  providers: [{ provide: Identities, useClass: SessionIdentities }, SessionsReader, ...SECRETS, ...COMMANDS],
  exports: [Identities, AccountLetters, AccountTokens, OpenAccount, PasswordProof, Passwords, ShortenSessions],
})
export class SessionsModule {}
