import { Module } from '@nestjs/common';
import { AccountMail } from './account-mail.ts';
import { MailOutbox } from './mail-outbox.ts';
import { MailboxController } from './mailbox.controller.ts';
import { Mailbox } from './mailbox.ts';

/** Mail leaves through the outbox: written with the rows it speaks of, sent by the worker. */
@Module({
  controllers: [MailboxController],
  providers: [AccountMail, Mailbox, MailOutbox],
  exports: [AccountMail, MailOutbox],
})
export class MailModule {}
