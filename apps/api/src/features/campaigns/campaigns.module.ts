import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { AddEvent } from './add-event.ts';
import { CampaignEventsController } from './campaign-events.controller.ts';
import { CampaignsController } from './campaigns.controller.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { ChangeCampaign } from './change-campaign.ts';
import { ChangeEvent } from './change-event.ts';
import { MoveEvent } from './move-event.ts';
import { OpenCampaign } from './open-campaign.ts';
import { RemoveCampaign } from './remove-campaign.ts';
import { TellPartner } from './tell-partner.ts';

@Module({
  imports: [MailModule],
  controllers: [CampaignsController, CampaignEventsController],
  providers: [
    CampaignsReader,
    OpenCampaign,
    ChangeCampaign,
    RemoveCampaign,
    AddEvent,
    ChangeEvent,
    MoveEvent,
    TellPartner,
  ],
})
export class CampaignsModule {}
