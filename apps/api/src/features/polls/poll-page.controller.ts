import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { pollPageApi } from '@trame/contracts/poll-page';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerPoll } from './answer-poll.ts';
import { PollPageReader, pollAddress } from './poll-page.reader.ts';

@Controller()
export class PollPageController {
  constructor(
    private readonly page: PollPageReader,
    private readonly answerPoll: AnswerPoll,
  ) {}

  @Endpoint(pollPageApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof pollPageApi.read>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(pollPageApi.answer)
  async answer(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof pollPageApi.answer>) {
    await this.answerPoll.run(params.token, body);
    return pollAddress(params.token, { langue: query.langue });
  }
}
