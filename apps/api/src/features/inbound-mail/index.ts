export { FetchRound } from './fetch-round.ts';
export { InboundMailModule } from './inbound-mail.module.ts';
export { MailFetchModule } from './mail-fetch.module.ts';
