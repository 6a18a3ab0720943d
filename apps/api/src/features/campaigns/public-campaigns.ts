import { Inject, Injectable } from '@nestjs/common';
import type { PublicCampaign, PublicEvent } from '@trame/contracts/lite-campaigns';
import { publicAttendance } from '@trame/domain/campaigns/attendance';
import { byDate, byStart } from '@trame/domain/campaigns/slots';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { followLink } from '../sessions/index.ts';
import { plainCode } from '../welcome/index.ts';
import { CAMPAIGN_LINK } from './campaign-address.ts';

/** A campaign as anybody may read it. */
export interface FoundCampaign {
  council: string;
  zone: string;
  campaign: PublicCampaign;
  published: boolean;
  /** The last day to propose; `null` when that is over, or never was. */
  proposalsUntil: string | null;
}

interface Stored extends PublicCampaign, Omit<FoundCampaign, 'campaign'> {
  code: string | null;
}

const HEAD = `
  select k.name as council, k.zone, c.title, c.theme, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    c.intro, c.published, c.proposals_until::text as "proposalsUntil", c.code
  from app.campaign c cross join core.current_council_row() k where c.id = $1`;

/** These columns and no other are ever public: what was printed once, and is not taken back. */
const PUBLISHED = `
  select e.state, e.title, e.description, e.audience, e.slots, e.place, e.municipality, e.access, e.accessibility,
    e.organizer, e.link, e.capacity, e.free, e.price, e.attendance
  from app.campaign_event e
  where e.campaign_id = $1 and e.published_at is not null and e.merged_into_id is null
    and e.state in ('PROGRAMME', 'HELD', 'CANCELLED')`;

/** What stands at the public address of a campaign. It is read as the member with the fewest rights reads. */
@Injectable()
export class PublicCampaigns {
  constructor(
    private readonly core: CoreDb,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** The campaign behind an address, and who reads it: nobody in particular; `null` when it was changed or never was. */
  async follow(code: string): Promise<{ actor: Actor; campaignId: string; openedBy: string } | null> {
    const link = await followLink(this.core, plainCode(code), CAMPAIGN_LINK);
    if (!link) return null;
    const { councilId, personId, role } = link.actor;
    return { actor: { councilId, personId: null, role }, campaignId: link.objectId, openedBy: personId };
  }

  /** `null` while the campaign shows nothing and takes nothing. */
  async read(tx: EntityManager, campaignId: string): Promise<FoundCampaign | null> {
    const head = await this.head(tx, campaignId);
    return head?.published || head?.proposalsUntil ? head : null;
  }

  /** What it says of itself, shown or not, and the end of its address; `null` when it is not of this council. */
  async head(tx: EntityManager, campaignId: string): Promise<(FoundCampaign & { code: string | null }) | null> {
    const [stored] = await tx.query<Stored[]>(HEAD, [campaignId]);
    if (!stored) return null;
    const { council, zone, published, proposalsUntil: until, code, ...campaign } = stored;
    const proposalsUntil = until !== null && this.clock.today(zone) <= until ? until : null;
    return { council, zone, campaign, published, proposalsUntil, code };
  }

  /** In the order of their dates. */
  async events(tx: EntityManager, campaignId: string): Promise<PublicEvent[]> {
    const stored = await tx.query<PublicEvent[]>(PUBLISHED, [campaignId]);
    return stored
      .map((event) => ({
        ...event,
        slots: event.slots.toSorted(byStart),
        attendance: event.state === 'HELD' ? publicAttendance(event.attendance) : null,
      }))
      .toSorted(byDate);
  }

  /** A public path with its origin, as paper prints it. */
  addressOf(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }

  /** Where people go when an address opens nothing any more. */
  get signInHref(): string {
    return `${this.config.publicUrl}/connexion`;
  }
}
