export { newSecret, secretHash } from '../../platform/secrets.ts';
export { AccountLetters } from './account-letters.ts';
export { AccountTokens } from './account-tokens.ts';
export { type FollowedLink, followLink } from './follow-link.ts';
export { OpenAccount } from './open-account.ts';
export { PasswordProof } from './password-proof.ts';
export { Passwords } from './passwords.ts';
export { SessionsModule } from './sessions.module.ts';
export { ShortenSessions } from './shorten-sessions.ts';
