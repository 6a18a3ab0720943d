import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';
import { CampaignNotEmpty } from './campaigns.errors.ts';
import { CampaignsReader } from './campaigns.reader.ts';

/** Removes a campaign that was opened by mistake: one that has events, merged ones included, stays. */
@Injectable()
export class RemoveCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, CampaignNotEmpty */
  run(ctx: CouncilContext, campaignId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id: campaignId, seenVersion: ctx.seenVersion };
      // the row is locked by this change: an event that arrives meanwhile waits, and finds no campaign
      await updateVersion(tx, CampaignEntity, key, {}, ({ id }) => this.reader.find(tx, id));
      if ((await tx.countBy(CampaignEventEntity, { campaignId })) > 0) throw new CampaignNotEmpty();
      await CoreDb.within(tx).call('core.revoke_links', [campaignId, null]);
      await tx.delete(CampaignEntity, { id: campaignId });
      await this.audit.record(tx, 'campaign.removed', campaignId);
      return undefined;
    });
  }
}
