import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { MailingsController } from './mailings.controller.ts';
import { MailingsReader } from './mailings.reader.ts';
import { SendAgain } from './send-again.ts';

/** What was sent about a meeting, person by person, and what came back. */
@Module({ imports: [MailModule], controllers: [MailingsController], providers: [MailingsReader, SendAgain] })
export class MailingsModule {}
