import { CampaignEntity } from './campaign.entity.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';

export { CampaignsModule } from './campaigns.module.ts';
export const CAMPAIGN_ENTITIES = [CampaignEntity, CampaignEventEntity];
