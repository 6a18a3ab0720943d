import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { minutesPagesApi } from '@trame/contracts/minutes-pages';
import type { VisitorContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { AnswerReviewByLink } from './answer-review-by-link.ts';
import { CorrectByLink } from './correct-by-link.ts';
import { minutesAddress } from './minutes-address.ts';
import { ReadPageReader } from './read-page.reader.ts';
import { ReviewPageReader } from './review-page.reader.ts';

@Controller()
export class MinutesPagesController {
  constructor(
    private readonly reviewing: ReviewPageReader,
    private readonly answering: AnswerReviewByLink,
    private readonly reading: ReadPageReader,
    private readonly correcting: CorrectByLink,
  ) {}

  @Endpoint(minutesPagesApi.readReview)
  review(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof minutesPagesApi.readReview>) {
    return this.reviewing.read(params.token, query);
  }

  @Endpoint(minutesPagesApi.answerReview)
  async answer(
    @Ctx() _ctx: VisitorContext,
    @Input() { params, query, body }: InputOf<typeof minutesPagesApi.answerReview>,
  ) {
    return minutesAddress('/a', params.token, { ...query, dit: await this.answering.run(params.token, body) });
  }

  @Endpoint(minutesPagesApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof minutesPagesApi.read>) {
    return this.reading.read(params.token, query);
  }

  @Endpoint(minutesPagesApi.askCorrection)
  async correct(
    @Ctx() _ctx: VisitorContext,
    @Input() { params, query, body }: InputOf<typeof minutesPagesApi.askCorrection>,
  ) {
    return minutesAddress('/l', params.token, { ...query, dit: await this.correcting.run(params.token, body) });
  }
}
