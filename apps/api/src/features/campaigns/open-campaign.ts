import { Injectable } from '@nestjs/common';
import type { Campaign } from '@trame/contracts/campaign-answers';
import type { CampaignBody } from '@trame/contracts/campaigns';
import { LIMITS } from '@trame/contracts/limits';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { issueAddress } from './campaign-address.ts';
import { CampaignsFull } from './campaigns.errors.ts';
import { CampaignsReader } from './campaigns.reader.ts';

@Injectable()
export class OpenCampaign {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws CampaignsFull */
  run(ctx: CouncilContext, body: CampaignBody): Promise<Campaign> {
    return this.db.transaction(ctx, async (tx) => {
      if ((await tx.count(CampaignEntity)) >= LIMITS.campaigns.campaigns) throw new CampaignsFull();
      const id = newId();
      await tx.insert(CampaignEntity, { ...body, id, code: await issueAddress(tx, id, ctx.personId) });
      await this.audit.record(tx, 'campaign.opened', id);
      return this.reader.find(tx, id);
    });
  }
}
