import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { invitationsApi } from '@trame/contracts/invitations';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerInvitation } from './answer-invitation.ts';
import { ConveneMeeting } from './convene-meeting.ts';
import { PreviewConvocation } from './preview-convocation.ts';
import { StopConvocation } from './stop-convocation.ts';
import { TypeAnswer } from './type-answer.ts';

@Controller()
export class InvitationsController {
  constructor(
    private readonly previewConvocation: PreviewConvocation,
    private readonly conveneMeeting: ConveneMeeting,
    private readonly stopConvocation: StopConvocation,
    private readonly typedAnswer: TypeAnswer,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Endpoint(invitationsApi.preview)
  preview(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof invitationsApi.preview>) {
    return this.previewConvocation.run(ctx, params.meetingId);
  }

  @Endpoint(invitationsApi.convene)
  convene(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof invitationsApi.convene>) {
    return this.conveneMeeting.run(ctx, params.meetingId, body);
  }

  @Endpoint(invitationsApi.stop)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof invitationsApi.stop>) {
    return this.stopConvocation.run(ctx, params.meetingId);
  }

  @Endpoint(invitationsApi.typeAnswer)
  typeAnswer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof invitationsApi.typeAnswer>) {
    return this.typedAnswer.run(ctx, params, body);
  }

  @Endpoint(invitationsApi.answer)
  answer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof invitationsApi.answer>) {
    return this.answerInvitation.run(ctx, params.meetingId, body);
  }
}
