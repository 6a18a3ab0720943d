import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { AnswerInvitation } from './answer-invitation.ts';
import { ConveneMeeting } from './convene-meeting.ts';
import { InvitationsController } from './invitations.controller.ts';
import { PreviewConvocation } from './preview-convocation.ts';
import { StopConvocation } from './stop-convocation.ts';
import { TypeAnswer } from './type-answer.ts';

@Module({
  imports: [MailModule],
  controllers: [InvitationsController],
  providers: [PreviewConvocation, ConveneMeeting, StopConvocation, TypeAnswer, AnswerInvitation],
})
export class InvitationsModule {}
