import { Injectable } from '@nestjs/common';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EventBody } from '@trame/contracts/campaign-events';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { settleActions } from './settle-actions.ts';
import { settleContact } from './settle-contact.ts';

@Injectable()
export class ChangeEvent {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, eventId: string, { contact, actionIds, ...said }: EventBody): Promise<CampaignEvent> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id: eventId, seenVersion: ctx.seenVersion };
      await updateVersion(tx, CampaignEventEntity, key, said, ({ id }) => this.reader.findEvent(tx, id));
      await settleContact(tx, eventId, contact);
      await settleActions(tx, eventId, actionIds);
      await this.audit.record(tx, 'campaign.event-changed', eventId, [...Object.keys(said), 'contact', 'actions']);
      return this.reader.findEvent(tx, eventId);
    });
  }
}
