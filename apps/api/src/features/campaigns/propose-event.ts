import { Injectable } from '@nestjs/common';
import type { ProposalForm, ProposedEvent } from '@trame/contracts/campaign-pages';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AddEvent } from './add-event.ts';
import { correctionSecret } from './correction-link.ts';
import { PublicCampaigns } from './public-campaigns.ts';
import { readProposal } from './read-proposal.ts';

/** One proposal after the other: they are counted, and two presses of one button make one. */
const LOCK = 'select from app.campaign where id = $1 for update';
const WAITING = `
  select count(*)::integer as count from app.campaign_event
  where campaign_id = $1 and state = 'PROPOSED' and origin = 'PARTNER' and merged_into_id is null`;
const SAME = `
  select e.id from app.campaign_event e join app.campaign_contact k on k.event_id = e.id
  where e.campaign_id = $1 and e.state = 'PROPOSED' and e.origin = 'PARTNER' and e.created_at > now() - interval '1 hour'
    and e.title = $2 and e.description = $3 and e.slots = $4::jsonb and k.email = $5`;
const DAY_MS = 86_400_000;

/** What opens the proposal again, or why nothing was recorded. */
type Proposed = { secret: string } | { faults: readonly string[] } | 'closed' | 'full' | 'gone';

/** Somebody proposes an event by the public form. Nobody is written to: the address typed may be another person's. */
@Injectable()
export class ProposeEvent {
  constructor(
    private readonly db: TenantDb,
    private readonly campaigns: PublicCampaigns,
    private readonly adding: AddEvent,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(code: string, form: ProposalForm): Promise<Proposed> {
    const found = await this.campaigns.follow(code);
    if (!found) return 'gone';
    const { actor, campaignId, openedBy } = found;
    return this.db.transaction({ ...actor, role: 'COORDINATOR' }, async (tx) => {
      await tx.query(LOCK, [campaignId]);
      const head = await this.campaigns.read(tx, campaignId);
      if (!head?.proposalsUntil) return head ? 'closed' : 'gone';
      const read = readProposal(form, { kept: false });
      if ('faults' in read) return read;
      const eventId = await this.once(tx, campaignId, read.event);
      if (!eventId) return 'full';
      return { secret: await correctionSecret(tx, eventId, openedBy) };
    });
  }

  private async once(tx: EntityManager, campaignId: string, event: ProposedEvent): Promise<string | null> {
    const { title, description, slots, contact } = event;
    const said = [campaignId, title, description, JSON.stringify(slots), contact?.email ?? ''];
    const [same] = await tx.query<{ id: string }[]>(SAME, said);
    if (same) return same.id;
    const [{ count }] = await tx.query<[{ count: number }]>(WAITING, [campaignId]);
    if (count >= LIMITS.campaigns.waiting) return null;
    const correctUntil = new Date(this.clock.now().getTime() + LIMITS.campaigns.correctDays * DAY_MS);
    const beginning = { state: 'PROPOSED', origin: 'PARTNER', correctUntil } as const;
    const id = await this.adding.add(tx, campaignId, { ...event, actionIds: [] }, beginning);
    await this.audit.record(tx, 'campaign.event-proposed', id);
    return id;
  }
}
