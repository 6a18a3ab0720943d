import { Module } from '@nestjs/common';
import { FetchMail } from './fetch-mail.ts';
import { FetchRound } from './fetch-round.ts';
import { ReceiveMail } from './receive-mail.ts';
import { TakeBounce } from './take-bounce.ts';
import { TakeNews } from './take-news.ts';
import { TakeReply } from './take-reply.ts';

/** The worker's half of the feature: mail that is fetched from a mailbox. */
@Module({
  providers: [ReceiveMail, TakeReply, TakeBounce, TakeNews, FetchMail, FetchRound],
  exports: [FetchRound, FetchMail],
})
export class MailFetchModule {}
