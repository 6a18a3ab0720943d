import { Injectable } from '@nestjs/common';
import type { ProposedEvent } from '@trame/contracts/campaign-pages';
import type { EventProposalPage } from '@trame/contracts/lite-campaigns';
import { mayCorrect } from '@trame/domain/campaigns/correction';
import type { EventState } from '@trame/domain/campaigns/event-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { followLink } from '../sessions/index.ts';
import { CORRECTION_LINK } from './correction-link.ts';

/** A proposal as whoever made it reads it again: never whom to reach, for a link is passed on. */
export interface LinkedProposal extends Pick<EventProposalPage, 'council' | 'zone' | 'changeRequest' | 'reason'> {
  campaign: { title: string; theme: string | null };
  event: Omit<ProposedEvent, 'contact'>;
  version: number;
  state: EventState;
  isMerged: boolean;
  correctUntil: Date | null;
  mayCorrect: boolean;
}

const PROPOSAL = `
  select k.name as council, k.zone, json_build_object('title', c.title, 'theme', c.theme) as campaign,
    json_build_object('title', e.title, 'description', e.description, 'audience', e.audience, 'slots', e.slots,
      'place', e.place, 'municipality', e.municipality, 'access', e.access, 'accessibility', e.accessibility,
      'organizer', e.organizer, 'link', e.link, 'capacity', e.capacity, 'free', e.free, 'price', e.price) as event,
    e.version, e.state, e.merged_into_id is not null as "isMerged", e.correct_until as "correctUntil",
    e.change_request as "changeRequest", e.reason
  from app.campaign_event e join app.campaign c on c.id = e.campaign_id
  cross join core.current_council_row() k where e.id = $1`;

/** Follows the links by which proposals are read again and corrected. */
@Injectable()
export class Proposals {
  constructor(
    private readonly core: CoreDb,
    private readonly clock: Clock,
  ) {}

  /** Whose council a link opens, and which event: it is read as the coordination reads, for it waits to be sorted. */
  async follow(secret: string): Promise<{ actor: Actor; eventId: string } | null> {
    const link = await followLink(this.core, secret, CORRECTION_LINK);
    if (!link) return null;
    return { actor: { councilId: link.actor.councilId, personId: null, role: 'COORDINATOR' }, eventId: link.objectId };
  }

  /** @returns null when it is no longer there */
  async read(tx: EntityManager, eventId: string): Promise<LinkedProposal | null> {
    const [stored] = await tx.query<Omit<LinkedProposal, 'mayCorrect'>[]>(PROPOSAL, [eventId]);
    if (!stored) return null;
    const correctUntil = stored.correctUntil?.toISOString() ?? null;
    return { ...stored, mayCorrect: mayCorrect({ ...stored, correctUntil }, this.clock.now().toISOString()) };
  }
}
