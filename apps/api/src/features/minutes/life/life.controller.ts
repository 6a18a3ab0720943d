import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { AnswerReview } from './answer-review.ts';
import { ApproveMinutes } from './approve-minutes.ts';
import { ArchiveMinutes } from './archive-minutes.ts';
import { AskReview } from './ask-review.ts';
import { LifeReader } from './life.reader.ts';
import { TakeBackReview } from './take-back-review.ts';

/** What becomes of minutes after the meeting. */
@Controller()
// one collaborator for each act: the controller only binds
export class LifeController {
  constructor(
    private readonly life: LifeReader,
    private readonly askReview: AskReview,
    private readonly takeBackReview: TakeBackReview,
    private readonly answerReview: AnswerReview,
    private readonly approveMinutes: ApproveMinutes,
    private readonly archiveMinutes: ArchiveMinutes,
  ) {}

  @Endpoint(minutesLifeApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesLifeApi.get>) {
    return this.life.get(ctx, params.meetingId);
  }

  @Endpoint(minutesLifeApi.askReview)
  ask(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof minutesLifeApi.askReview>) {
    return this.askReview.run(ctx, params.meetingId, body);
  }

  @Endpoint(minutesLifeApi.takeBack)
  takeBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesLifeApi.takeBack>) {
    return this.takeBackReview.run(ctx, params.meetingId);
  }

  @Endpoint(minutesLifeApi.answerReview)
  answer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof minutesLifeApi.answerReview>) {
    return this.answerReview.run(ctx, params.meetingId, body);
  }

  @Endpoint(minutesLifeApi.approve)
  approve(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof minutesLifeApi.approve>) {
    return this.approveMinutes.run(ctx, params.meetingId, body);
  }

  @Endpoint(minutesLifeApi.archive)
  archive(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesLifeApi.archive>) {
    return this.archiveMinutes.run(ctx, params.meetingId);
  }
}
