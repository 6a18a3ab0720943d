import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { newsRequestsApi } from '@trame/contracts/news-requests';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerNews } from './answer-news.ts';
import { AskNews } from './ask-news.ts';
import { NewsPageReader } from './news-page.reader.ts';
import { StopRequests } from './stop-requests.ts';

@Controller()
export class NewsRequestsController {
  constructor(
    private readonly asking: AskNews,
    private readonly stopping: StopRequests,
    private readonly page: NewsPageReader,
    private readonly answering: AnswerNews,
  ) {}

  @Endpoint(newsRequestsApi.preview)
  preview(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof newsRequestsApi.preview>) {
    return this.asking.preview(ctx, body.which);
  }

  @Endpoint(newsRequestsApi.ask)
  ask(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof newsRequestsApi.ask>) {
    return this.asking.ask(ctx, body);
  }

  @Endpoint(newsRequestsApi.stop)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof newsRequestsApi.stop>) {
    return this.stopping.run(ctx, params.batchId);
  }

  @Endpoint(newsRequestsApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof newsRequestsApi.read>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(newsRequestsApi.answer)
  answer(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof newsRequestsApi.answer>) {
    return this.answering.run(params.token, query.langue, body);
  }
}
