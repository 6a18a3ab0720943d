import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.ts';
import { MailModule } from '../mail/index.ts';
import { AnswerByLink } from './answer-by-link.ts';
import { AnswerInvitation } from './answer-invitation.ts';
import { AnswerLinks } from './answer-links.ts';
import { AnswerPageController } from './answer-page.controller.ts';
import { AnswerPageReader } from './answer-page.reader.ts';
import { ConveneMeeting } from './convene-meeting.ts';
import { InvitationsController } from './invitations.controller.ts';
import { LettersController } from './letters.controller.ts';
import { LinkedCalendarReader } from './linked-calendar.reader.ts';
import { LinkedDocument } from './linked-document.ts';
import { PreviewConvocation } from './preview-convocation.ts';
import { PrintAgenda } from './print-agenda.ts';
import { PrintLabels } from './print-labels.ts';
import { PrintLetters } from './print-letters.ts';
import { StopConvocation } from './stop-convocation.ts';
import { TypeAnswer } from './type-answer.ts';

@Module({
  imports: [DocumentsModule, MailModule],
  controllers: [InvitationsController, LettersController, AnswerPageController],
  providers: [
    PreviewConvocation,
    PrintAgenda,
    PrintLabels,
    PrintLetters,
    ConveneMeeting,
    StopConvocation,
    TypeAnswer,
    AnswerInvitation,
    AnswerLinks,
    AnswerPageReader,
    AnswerByLink,
    LinkedCalendarReader,
    LinkedDocument,
  ],
  exports: [AnswerByLink, ConveneMeeting, StopConvocation],
})
export class InvitationsModule {}
