import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { pollsApi } from '@trame/contracts/polls';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerInApp } from './answer-in-app.ts';
import { NudgeSilent } from './nudge-silent.ts';
import { OpenPoll } from './open-poll.ts';
import { PreviewOpening } from './preview-opening.ts';
import { StopOpening } from './stop-opening.ts';
import { TypePollAnswers } from './type-poll-answers.ts';

/** Asking people, and what they say. */
@Controller()
export class PollAnswersController {
  constructor(
    private readonly previewOpening: PreviewOpening,
    private readonly openPoll: OpenPoll,
    private readonly stopOpening: StopOpening,
    private readonly typePollAnswers: TypePollAnswers,
    private readonly answerInApp: AnswerInApp,
    private readonly nudgeSilent: NudgeSilent,
  ) {}

  @Endpoint(pollsApi.preview)
  preview(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.preview>) {
    return this.previewOpening.run(ctx, params.pollId);
  }

  @Endpoint(pollsApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.open>) {
    return this.openPoll.run(ctx, params.pollId, body);
  }

  @Endpoint(pollsApi.stop)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.stop>) {
    return this.stopOpening.run(ctx, params.pollId);
  }

  @Endpoint(pollsApi.typeAnswers)
  typeAnswers(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.typeAnswers>) {
    return this.typePollAnswers.run(ctx, params, body);
  }

  @Endpoint(pollsApi.answer)
  answer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof pollsApi.answer>) {
    return this.answerInApp.run(ctx, params.pollId, body);
  }

  @Endpoint(pollsApi.nudge)
  nudge(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof pollsApi.nudge>) {
    return this.nudgeSilent.run(ctx, params.pollId);
  }
}
