import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { InvitationsModule } from '../invitations/index.ts';
import { MailModule } from '../mail/index.ts';
import { MinutesModule } from '../minutes/index.ts';
import { AgendaApprovals } from './agenda-approval.ts';
import { AnswerAgenda } from './answer-agenda.ts';
import { AnswerMinutes } from './answer-minutes.ts';
import { ChairCodes } from './chair-codes.ts';
import { ChairPageController } from './chair-page.controller.ts';
import { ChairPageReader } from './chair-page.reader.ts';
import { ChairPointController } from './chair-point.controller.ts';
import { OverviewReader } from './overview.reader.ts';
import { PointReader } from './point.reader.ts';
import { PointHolders } from './point-holder.ts';
import { PointProofs } from './point-proofs.ts';
import { PrintPoint } from './print-point.ts';
import { RenewLink } from './renew-link.ts';
import { SayPoint } from './say-point.ts';
import { SendPoint } from './send-point.ts';
import { TakeAction } from './take-action.ts';
import { UndoAct } from './undo-act.ts';
import { WholeDocument } from './whole-document.ts';

/** The point of the month of whoever chairs: what waits for them, how the plan stands, what comes. */
@Module({
  imports: [ActionPlanModule, InvitationsModule, MailModule, MinutesModule],
  controllers: [ChairPageController, ChairPointController],
  providers: [
    AgendaApprovals,
    ChairCodes,
    OverviewReader,
    PointProofs,
    PrintPoint,
    RenewLink,
    SendPoint,
    AnswerAgenda,
    AnswerMinutes,
    ChairPageReader,
    PointHolders,
    PointReader,
    SayPoint,
    TakeAction,
    UndoAct,
    WholeDocument,
  ],
})
export class ChairPointModule {}
