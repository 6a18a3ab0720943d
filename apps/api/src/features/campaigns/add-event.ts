import { Injectable } from '@nestjs/common';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EventBody } from '@trame/contracts/campaign-events';
import { LIMITS } from '@trame/contracts/limits';
import type { EventOrigin, EventState } from '@trame/domain/campaigns/event-state';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';
import { CampaignsFull } from './campaigns.errors.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { settleActions } from './settle-actions.ts';
import { settleContact } from './settle-contact.ts';

/** Shared, so that a campaign that is being removed lets nothing in. */
const CAMPAIGN = 'select from app.campaign where id = $1 for share';

/** How an event begins: of the council, it needs no sorting; of a partner, it waits and may be corrected for a time. */
interface Beginning {
  state: EventState;
  origin: EventOrigin;
  correctUntil: Date | null;
}

@Injectable()
export class AddEvent {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, CampaignsFull */
  run(ctx: CouncilContext, campaignId: string, body: EventBody): Promise<CampaignEvent> {
    return this.db.transaction(ctx, async (tx) => {
      const id = await this.add(tx, campaignId, body, { state: 'ACCEPTED', origin: 'COUNCIL', correctUntil: null });
      await this.audit.record(tx, 'campaign.event-added', id);
      return this.reader.findEvent(tx, id);
    });
  }

  /** Writes it in a transaction of the coordination; recording it is the caller's. @throws NotFound, CampaignsFull */
  async add(tx: EntityManager, campaignId: string, body: EventBody, beginning: Beginning): Promise<string> {
    const { contact, actionIds, ...said } = body;
    if ((await tx.query<unknown[]>(CAMPAIGN, [campaignId])).length === 0) throw new NotFound();
    if ((await tx.countBy(CampaignEventEntity, { campaignId })) >= LIMITS.campaigns.events) throw new CampaignsFull();
    const id = newId();
    await tx.insert(CampaignEventEntity, { ...said, ...beginning, id, campaignId });
    await settleContact(tx, id, contact);
    await settleActions(tx, id, actionIds);
    return id;
  }
}
