import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { Proposal, Proposals } from '@trame/contracts/proposals';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { meetingToProposeTo, refuseUnread } from './meeting-to-propose-to.ts';

// What its author took back is gone for them; what was declined is still said.
const MINE = `
  select p.id, p.version, p.title, p.description, p.decline_reason as reason,
    case when p.decline_reason is not null then 'DECLINED' when p.item_id is not null then 'TAKEN' else 'WAITING' end as state
  from app.parked_point p
  where p.proposed_for_id = $1 and p.proposed_by_id = $2 and (p.removed_at is null or p.decline_reason is not null)
  order by p.created_at, p.id limit ${LIMITS.list.page}`;

/** Proposals, as their author follows them. */
@Injectable()
export class ProposalsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`. */
  async mine(ctx: CouncilContext, meetingId: string): Promise<Proposals> {
    await this.db.read(ctx, (tx) => refuseUnread(tx, meetingId));
    return this.db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      const asked = { meetingId, personId: ctx.personId, now: this.clock.now() };
      const meeting = await meetingToProposeTo(tx, asked);
      if (!meeting) throw new NotFound();
      const items = await proposalsOf(tx, meetingId, ctx.personId);
      return { deadline: meeting.deadline, open: meeting.open, items };
    });
  }
}

/** What somebody proposed for a meeting, oldest first. */
export const proposalsOf = (tx: EntityManager, meetingId: string, personId: string | null): Promise<Proposal[]> =>
  tx.query<Proposal[]>(MINE, [meetingId, personId]);
