import { Controller } from '@nestjs/common';
import { answerPageApi } from '@trame/contracts/answer-page';
import type { InputOf } from '@trame/contracts/endpoint';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerByLink } from './answer-by-link.ts';
import { AnswerPageReader, addressOf } from './answer-page.reader.ts';
import { LinkedCalendarReader } from './linked-calendar.reader.ts';
import { LinkedDocument } from './linked-document.ts';

@Controller()
export class AnswerPageController {
  constructor(
    private readonly page: AnswerPageReader,
    private readonly calendarOf: LinkedCalendarReader,
    private readonly linkedDocument: LinkedDocument,
    private readonly answerByLink: AnswerByLink,
  ) {}

  @Endpoint(answerPageApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof answerPageApi.read>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(answerPageApi.calendar)
  calendar(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof answerPageApi.calendar>) {
    return this.calendarOf.read(params.token, query);
  }

  @Endpoint(answerPageApi.document)
  document(@Ctx() _ctx: VisitorContext, @Input() { params }: InputOf<typeof answerPageApi.document>) {
    return this.linkedDocument.run(params);
  }

  @Endpoint(answerPageApi.answer)
  async answer(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof answerPageApi.answer>) {
    await this.answerByLink.run(params.token, body);
    return addressOf(params.token, { langue: query.langue });
  }
}
