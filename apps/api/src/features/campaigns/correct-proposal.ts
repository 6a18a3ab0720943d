import { Injectable } from '@nestjs/common';
import type { ProposalForm, ProposalView } from '@trame/contracts/campaign-pages';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { CampaignEventEntity } from './campaign-event.entity.ts';
import { Proposals } from './proposals.ts';
import { readProposal } from './read-proposal.ts';
import { settleContact } from './settle-contact.ts';

/** What the page says next, or what is to be mended in the form. */
type Corrected = NonNullable<ProposalView['dit']> | { faults: readonly string[] } | 'overtaken' | 'gone';

const LOCK = 'select from app.campaign_event where id = $1 for update';

/** Whoever proposed an event says it otherwise, for a time and until it is accepted; what was asked of them is done. */
@Injectable()
export class CorrectProposal {
  constructor(
    private readonly db: TenantDb,
    private readonly proposals: Proposals,
    private readonly audit: AuditTrail,
  ) {}

  async run(secret: string, form: ProposalForm): Promise<Corrected> {
    const found = await this.proposals.follow(secret);
    if (!found) return 'gone';
    return this.db.transaction(found.actor, (tx) => this.correct(tx, found.eventId, form));
  }

  private async correct(tx: EntityManager, eventId: string, form: ProposalForm): Promise<Corrected> {
    await tx.query(LOCK, [eventId]);
    const stored = await this.proposals.read(tx, eventId);
    if (!stored) return 'gone';
    if (!stored.mayCorrect) return 'clos';
    const read = readProposal(form, { kept: true });
    if ('faults' in read) return read;
    if (form['version'] !== String(stored.version)) return 'overtaken';
    const { contact, ...said } = read.event;
    const key = { id: eventId, seenVersion: stored.version };
    await updateVersion(tx, CampaignEventEntity, key, { ...said, changeRequest: null }, ({ id }) => id);
    if (contact) await settleContact(tx, eventId, contact);
    await this.audit.record(tx, 'campaign.event-corrected', eventId, Object.keys(said));
    return 'corrige';
  }
}
