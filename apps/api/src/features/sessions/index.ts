export { newSecret, secretHash } from './session-secrets.ts';
export { SessionsModule } from './sessions.module.ts';
