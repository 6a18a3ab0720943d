import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { AnswerInApp } from './answer-in-app.ts';
import { AnswerPoll } from './answer-poll.ts';
import { CancelPoll } from './cancel-poll.ts';
import { ChangePoll } from './change-poll.ts';
import { ChooseSlot } from './choose-slot.ts';
import { CreatePoll } from './create-poll.ts';
import { ExtendPoll } from './extend-poll.ts';
import { PollLinks } from './linked-poll.ts';
import { Nudge } from './nudge.ts';
import { NudgeSilent } from './nudge-silent.ts';
import { OpenPoll } from './open-poll.ts';
import { PollAnswersController } from './poll-answers.controller.ts';
import { PollPageController } from './poll-page.controller.ts';
import { PollPageReader } from './poll-page.reader.ts';
import { PollsController } from './polls.controller.ts';
import { PollsReader } from './polls.reader.ts';
import { PreviewOpening } from './preview-opening.ts';
import { RemovePoll } from './remove-poll.ts';
import { StopOpening } from './stop-opening.ts';
import { TypePollAnswers } from './type-poll-answers.ts';

@Module({
  imports: [MailModule],
  controllers: [PollsController, PollAnswersController, PollPageController],
  providers: [
    PollsReader,
    CreatePoll,
    ChangePoll,
    ExtendPoll,
    RemovePoll,
    PreviewOpening,
    OpenPoll,
    StopOpening,
    TypePollAnswers,
    Nudge,
    NudgeSilent,
    ChooseSlot,
    CancelPoll,
    PollLinks,
    PollPageReader,
    AnswerPoll,
    AnswerInApp,
  ],
})
export class PollsModule {}
