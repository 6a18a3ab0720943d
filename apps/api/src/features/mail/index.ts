export { AccountMail } from './account-mail.ts';
export { MailModule } from './mail.module.ts';
export { type CouncilMail, MailOutbox } from './mail-outbox.ts';
export { type RenderedMail, renderLetter } from './render-letter.ts';
