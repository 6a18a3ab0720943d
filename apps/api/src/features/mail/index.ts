export { AccountMail } from './account-mail.ts';
export { MailModule } from './mail.module.ts';
export { CONVOCATION, CONVOCATION_AGAIN, CONVOCATIONS, REMINDER, WITHDRAWAL } from './mail-kinds.ts';
export { type CouncilMail, MailOutbox } from './mail-outbox.ts';
export { OWN_LINK } from './own-page-foot.ts';
export { PostModule } from './post.module.ts';
export { PostRound } from './post-round.ts';
export { renderLetter } from './render-letter.ts';
