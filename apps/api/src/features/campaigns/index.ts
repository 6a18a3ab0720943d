import { CampaignEntity } from './campaign.entity.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';

export { issueAddress } from './campaign-address.ts';
export { CampaignsModule } from './campaigns.module.ts';
export { eventsOfPeriod } from './events-of-period.reader.ts';
export const CAMPAIGN_ENTITIES = [CampaignEntity, CampaignEventEntity];
