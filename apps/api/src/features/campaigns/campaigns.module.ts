import { Module } from '@nestjs/common';
import { LetterheadModule } from '../letterhead/index.ts';
import { MailModule } from '../mail/index.ts';
import { AddEvent } from './add-event.ts';
import { CampaignEventsController } from './campaign-events.controller.ts';
import { CampaignPagesController } from './campaign-pages.controller.ts';
import { CampaignsController } from './campaigns.controller.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { ChangeCampaign } from './change-campaign.ts';
import { ChangeEvent } from './change-event.ts';
import { CorrectProposal } from './correct-proposal.ts';
import { MoveEvent } from './move-event.ts';
import { OpenCampaign } from './open-campaign.ts';
import { PrintProgramme } from './print-programme.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProposalPagesReader } from './proposal-pages.reader.ts';
import { Proposals } from './proposals.ts';
import { ProposeEvent } from './propose-event.ts';
import { PublicCampaigns } from './public-campaigns.ts';
import { RemoveCampaign } from './remove-campaign.ts';
import { TellPartner } from './tell-partner.ts';

@Module({
  imports: [LetterheadModule, MailModule],
  controllers: [CampaignsController, CampaignEventsController, CampaignPagesController],
  providers: [
    CampaignsReader,
    OpenCampaign,
    ChangeCampaign,
    RemoveCampaign,
    AddEvent,
    ChangeEvent,
    MoveEvent,
    TellPartner,
    PublicCampaigns,
    ProgrammeReader,
    PrintProgramme,
    ProposalPagesReader,
    Proposals,
    ProposeEvent,
    CorrectProposal,
  ],
})
export class CampaignsModule {}
