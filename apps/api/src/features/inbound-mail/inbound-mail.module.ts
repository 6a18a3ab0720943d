import { Module } from '@nestjs/common';
import { InboundMailController } from './inbound-mail.controller.ts';
import { ReceiveMail } from './receive-mail.ts';
import { TakeBounce } from './take-bounce.ts';
import { TakeNews } from './take-news.ts';
import { TakeReply } from './take-reply.ts';

/** Mail that a mail server brings by HTTP. */
@Module({ controllers: [InboundMailController], providers: [ReceiveMail, TakeReply, TakeBounce, TakeNews] })
export class InboundMailModule {}
