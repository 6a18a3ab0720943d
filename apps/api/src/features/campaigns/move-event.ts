import { Injectable } from '@nestjs/common';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { MoveBody } from '@trame/contracts/campaign-events';
import { LIMITS } from '@trame/contracts/limits';
import { canBecome, isInProgramme } from '@trame/domain/campaigns/event-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';
import { EventMergeRefused, EventMoveRefused, EventNoAddress, EventNotCounted } from './campaigns.errors.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { TellPartner } from './tell-partner.ts';

type Act<Name extends MoveBody['act']> = Extract<MoveBody, { act: Name }>;
type Patch = { [K in keyof CampaignEventEntity]?: CampaignEventEntity[K] };

const DAY_MS = 86_400_000;

/** One step in the life of an event. Who proposed it hears of it by mail where the step says so. */
@Injectable()
export class MoveEvent {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: CampaignsReader,
    private readonly teller: TellPartner,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, VersionStale, EventMoveRefused, EventNoAddress, EventNotCounted, EventMergeRefused */
  run(ctx: CouncilContext, eventId: string, body: MoveBody): Promise<CampaignEvent> {
    return this.db.transaction(ctx, async (tx) => {
      const before = await this.reader.findEvent(tx, eventId);
      const patch = await this.step(tx, before, body);
      const key = { id: eventId, seenVersion: ctx.seenVersion };
      await updateVersion(tx, CampaignEventEntity, key, patch, ({ id }) => this.reader.findEvent(tx, id));
      const event = await this.reader.findEvent(tx, eventId);
      if (body.act === 'ASK_CHANGE' || (body.act === 'MOVE' && body.tell))
        await this.teller.tell(tx, ctx, body.act, event);
      await this.audit.record(tx, `campaign.event-${body.act.toLowerCase().replace('_', '-')}`, eventId, ['state']);
      return event;
    });
  }

  private step(tx: EntityManager, before: CampaignEvent, body: MoveBody): Patch | Promise<Patch> {
    switch (body.act) {
      case 'MOVE':
        return this.move(before, body);
      case 'ASK_CHANGE':
        return this.askChange(before, body);
      case 'COUNT':
        return this.count(before, body);
      case 'MERGE':
        return this.merge(tx, before, body);
    }
  }

  /** What goes back to be sorted is no longer for the public; what was printed and is called off stays, as called off. */
  private move(before: CampaignEvent, { to, reason }: Act<'MOVE'>): Patch {
    if (!canBecome(before.state, to)) throw new EventMoveRefused();
    if (to === 'PROGRAMME' && !before.published) return { state: to, reason, publishedAt: this.clock.now() };
    const isPublic = isInProgramme(to) || to === 'CANCELLED';
    return { state: to, reason, ...(isPublic ? {} : { publishedAt: null }) };
  }

  /** The link in the mail opens for as long as a new proposal's would. */
  private askChange({ state, contact }: CampaignEvent, { request }: Act<'ASK_CHANGE'>): Patch {
    if (state !== 'PROPOSED') throw new EventMoveRefused();
    if (!contact?.email) throw new EventNoAddress();
    const correctUntil = new Date(this.clock.now().getTime() + LIMITS.campaigns.correctDays * DAY_MS);
    return { changeRequest: request, correctUntil };
  }

  private count({ state }: CampaignEvent, { attendance }: Act<'COUNT'>): Patch {
    if (!isInProgramme(state)) throw new EventNotCounted();
    return { attendance, state: attendance === null ? state : 'HELD' };
  }

  private async merge(tx: EntityManager, before: CampaignEvent, { intoId }: Act<'MERGE'>): Promise<Patch> {
    if (intoId) {
      const into = await tx.findOne(CampaignEventEntity, { where: { id: intoId }, lock: { mode: 'pessimistic_read' } });
      const isThere = into?.campaignId === before.campaignId && into.id !== before.id && !into.mergedIntoId;
      if (!isThere || before.doubles.length > 0 || before.published) throw new EventMergeRefused();
    }
    return { mergedIntoId: intoId };
  }
}
