export { AccountMail } from './account-mail.ts';
export { MailModule } from './mail.module.ts';
