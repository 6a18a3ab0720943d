import { Module } from '@nestjs/common';
import { AccountMail } from './account-mail.ts';
import { MailOutbox } from './mail-outbox.ts';

/** Mail leaves through the outbox: written with the rows it speaks of, sent by the worker. */
@Module({ providers: [AccountMail, MailOutbox], exports: [AccountMail, MailOutbox] })
export class MailModule {}
