export { MailingsModule } from './mailings.module.ts';
