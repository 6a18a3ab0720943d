import { Module } from '@nestjs/common';
import { AccountMail } from './account-mail.ts';

@Module({ providers: [AccountMail], exports: [AccountMail] })
export class MailModule {}
