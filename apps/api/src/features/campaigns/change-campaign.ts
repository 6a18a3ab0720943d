import { Injectable } from '@nestjs/common';
import type { Campaign } from '@trame/contracts/campaign-answers';
import type { CampaignBody } from '@trame/contracts/campaigns';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { issueAddress } from './campaign-address.ts';
import { CampaignsReader } from './campaigns.reader.ts';

/** Says a campaign otherwise, or gives it another public address. */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, campaignId: string, body: CampaignBody): Promise<Campaign> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id: campaignId, seenVersion: ctx.seenVersion };
      const changed = await updateVersion(tx, CampaignEntity, key, body, ({ id }) => this.reader.find(tx, id));
      await this.audit.record(tx, 'campaign.changed', campaignId, Object.keys(body));
      return changed;
    });
  }

  /** @throws NotFound */
  renewAddress(ctx: CouncilContext, campaignId: string): Promise<Campaign> {
    return this.db.transaction(ctx, async (tx) => {
      const campaign = await tx.findOne(CampaignEntity, {
        where: { id: campaignId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!campaign) throw new NotFound();
      const code = await issueAddress(tx, campaignId, ctx.personId);
      const key = { id: campaignId, seenVersion: campaign.version };
      const changed = await updateVersion(tx, CampaignEntity, key, { code }, ({ id }) => this.reader.find(tx, id));
      await this.audit.record(tx, 'campaign.address-renewed', campaignId);
      return changed;
    });
  }
}
