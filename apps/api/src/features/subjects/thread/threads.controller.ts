import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { subjectThreadsApi } from '@trame/contracts/subject-threads';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { PutAnswer } from './put-answer.ts';
import { TakeAnswerBack } from './take-answer-back.ts';
import { ThreadReader } from './thread.reader.ts';

@Controller()
export class ThreadsController {
  constructor(
    private readonly threads: ThreadReader,
    private readonly putAnswer: PutAnswer,
    private readonly answerToTakeBack: TakeAnswerBack,
  ) {}

  @Endpoint(subjectThreadsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof subjectThreadsApi.get>) {
    return this.threads.get(ctx, params);
  }

  @Endpoint(subjectThreadsApi.answer)
  answer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof subjectThreadsApi.answer>) {
    return this.putAnswer.run(ctx, params, body);
  }

  @Endpoint(subjectThreadsApi.takeAnswerBack)
  takeAnswerBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof subjectThreadsApi.takeAnswerBack>) {
    return this.answerToTakeBack.run(ctx, params);
  }
}
