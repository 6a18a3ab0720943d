import { Inject, Injectable } from '@nestjs/common';
import type { Campaign, CampaignBoard, CampaignEvent, Campaigns } from '@trame/contracts/campaign-answers';
import type { BoardQuery } from '@trame/contracts/campaigns';
import { figuresOf } from '@trame/domain/campaigns/attendance';
import { EVENT_STATES } from '@trame/domain/campaigns/event-state';
import { byDate, byStart, weeksOf } from '@trame/domain/campaigns/slots';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readableSheets } from '../action-plan/index.ts';
import { matches } from './board-filter.ts';
import { CAMPAIGNS, EVENTS } from './campaigns.sql.ts';

type Counts = CampaignBoard['counts'];
interface StoredCampaign extends Omit<Campaign, 'address'> {
  code: string | null;
  counts: Partial<Counts>;
}
interface StoredEvent extends Omit<CampaignEvent, 'createdAt'> {
  createdAt: Date;
}

const countsOf = (stored: Partial<Counts>): Counts =>
  Object.fromEntries(EVENT_STATES.map((state) => [state, stored[state] ?? 0])) as Counts;

/** Dates in their order, as a form reads them again. */
const toEvent = ({ createdAt, slots, ...stored }: StoredEvent): CampaignEvent => ({
  ...stored,
  slots: slots.toSorted(byStart),
  createdAt: createdAt.toISOString(),
});

/** Every read of campaigns. What the role of the reader must not see does not come out of the database. */
@Injectable()
export class CampaignsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async list(ctx: CouncilContext): Promise<Campaigns> {
    const stored = await this.db.read(ctx, (tx) => tx.query<StoredCampaign[]>(CAMPAIGNS, [null]));
    const items = stored.map((one) => ({ ...this.toCampaign(one), counts: countsOf(one.counts) }));
    return { items, total: items.length };
  }

  /** @throws NotFound */
  async board(ctx: CouncilContext, campaignId: string, query: BoardQuery): Promise<CampaignBoard> {
    const { campaign, counts, all } = await this.db.read(ctx, async (tx) => ({
      ...(await this.stored(tx, campaignId)),
      all: (await tx.query<StoredEvent[]>(EVENTS, [campaignId, null])).map(toEvent),
    }));
    const events = (await this.withoutPrivateActions(ctx, all)).toSorted(byDate);
    const items = events.filter((event) => matches(event, query));
    const towns = new Set(events.flatMap(({ municipality }) => municipality ?? []));
    return {
      ...{ campaign, items, counts, total: items.length },
      weeks: [...new Set(events.flatMap(({ slots }) => weeksOf(slots)))].toSorted(),
      municipalities: [...towns].toSorted((one, other) => one.localeCompare(other, 'fr')),
      figures: figuresOf(events),
    };
  }

  /** @throws NotFound */
  async find(tx: EntityManager, campaignId: string): Promise<Campaign> {
    return (await this.stored(tx, campaignId)).campaign;
  }

  /** One event as the coordination reads it, merged or not. @throws NotFound */
  async findEvent(tx: EntityManager, eventId: string): Promise<CampaignEvent> {
    const [stored] = await tx.query<StoredEvent[]>(EVENTS, [null, eventId]);
    if (!stored) throw new NotFound();
    return toEvent(stored);
  }

  private async stored(tx: EntityManager, campaignId: string): Promise<{ campaign: Campaign; counts: Counts }> {
    const [stored] = await tx.query<StoredCampaign[]>(CAMPAIGNS, [campaignId]);
    if (!stored) throw new NotFound();
    return { campaign: this.toCampaign(stored), counts: countsOf(stored.counts) };
  }

  /** An action that is kept for its group is not named to others. */
  private async withoutPrivateActions(ctx: CouncilContext, events: CampaignEvent[]): Promise<CampaignEvent[]> {
    const ids = events.flatMap(({ actions }) => actions.map(({ id }) => id));
    if (ids.length === 0) return events;
    const readable = await readableSheets(this.db, ctx, ids, this.clock.now());
    return events.map((event) => ({ ...event, actions: event.actions.filter(({ id }) => readable.has(id)) }));
  }

  private toCampaign({ code, counts: _, ...campaign }: StoredCampaign): Campaign {
    return { ...campaign, address: code && `${this.config.publicUrl}/p/${code}` };
  }
}
