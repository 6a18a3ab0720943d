import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { Circulate } from './circulation/circulate.ts';
import { CirculationController } from './circulation/circulation.controller.ts';
import { Circulation } from './circulation/circulation.ts';
import { PreviewCirculation } from './circulation/preview-circulation.ts';
import { PrintPostedMinutes } from './circulation/print-posted-minutes.ts';
import { StopCirculation } from './circulation/stop-circulation.ts';
import { AskCorrection } from './corrections/ask-correction.ts';
import { CorrectionsController } from './corrections/corrections.controller.ts';
import { SettleCorrection } from './corrections/settle-correction.ts';
import { AnswerReview } from './life/answer-review.ts';
import { ApproveMinutes } from './life/approve-minutes.ts';
import { ArchiveMinutes } from './life/archive-minutes.ts';
import { AskReview } from './life/ask-review.ts';
import { LifeController } from './life/life.controller.ts';
import { LifeReader } from './life/life.reader.ts';
import { TakeBackReview } from './life/take-back-review.ts';
import { MinutesReader } from './minutes.reader.ts';
import { AnswerReviewByLink } from './pages/answer-review-by-link.ts';
import { CorrectByLink } from './pages/correct-by-link.ts';
import { MinutesLinks } from './pages/linked-minutes.ts';
import { MinutesPagesController } from './pages/minutes-pages.controller.ts';
import { ReadPageReader } from './pages/read-page.reader.ts';
import { ReviewPageReader } from './pages/review-page.reader.ts';
import { CorrectMinutes } from './versions/correct-minutes.ts';
import { VersionsController } from './versions/versions.controller.ts';
import { VersionsReader } from './versions/versions.reader.ts';

/** What becomes of minutes after the meeting: review, circulation, corrections, approval, versions. */
@Module({
  imports: [MailModule],
  controllers: [
    LifeController,
    CirculationController,
    CorrectionsController,
    VersionsController,
    MinutesPagesController,
  ],
  providers: [
    LifeReader,
    AskReview,
    TakeBackReview,
    AnswerReview,
    ApproveMinutes,
    ArchiveMinutes,
    Circulation,
    Circulate,
    PreviewCirculation,
    StopCirculation,
    PrintPostedMinutes,
    MinutesReader,
    AskCorrection,
    SettleCorrection,
    CorrectMinutes,
    VersionsReader,
    MinutesLinks,
    ReviewPageReader,
    AnswerReviewByLink,
    ReadPageReader,
    CorrectByLink,
  ],
  exports: [MinutesReader, ReadPageReader, CorrectByLink, AnswerReview, StopCirculation],
})
export class LifeModule {}
