import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { MailModule } from '../mail/index.ts';
import { NewsFilesModule } from '../news-files/index.ts';
import { AnswerNews } from './answer-news.ts';
import { AskNews } from './ask-news.ts';
import { NewsLinks } from './linked-news.ts';
import { MailedNewsController } from './mailed-news.controller.ts';
import { MailedNewsBox } from './mailed-news.ts';
import { NewsPageReader } from './news-page.reader.ts';
import { NewsRequestsController } from './news-requests.controller.ts';
import { ReadNewsForm } from './read-news-form.ts';
import { SendRequests } from './send-requests.ts';
import { StopRequests } from './stop-requests.ts';

@Module({
  imports: [ActionPlanModule, MailModule, NewsFilesModule],
  controllers: [NewsRequestsController, MailedNewsController],
  providers: [AnswerNews, AskNews, MailedNewsBox, NewsLinks, NewsPageReader, ReadNewsForm, SendRequests, StopRequests],
})
export class NewsRequestsModule {}
