import { Injectable } from '@nestjs/common';
import type { Proposal, ProposeBody } from '@trame/contracts/proposals';
import { PROPOSALS_AT_MOST } from '@trame/domain/meetings/proposals';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { addPresenters } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToProposeTo, refuseUnread } from './meeting-to-propose-to.ts';
import { ProposalsClosed, ProposalsFull } from './proposals.errors.ts';
import { proposalsOf } from './proposals.reader.ts';

// Whoever proposes a point is expected to present it; the coordination may change that on the agenda.
const ADD = `
  insert into app.parked_point (id, body_id, title, purpose, description, proposed_by_id, proposed_for_id)
  values ($1, $2, $3, 'DISCUSSION', $5, $4, $6)`;

export interface Wish extends ProposeBody {
  meetingId: string;
  personId: string | null;
}

/** A member proposes a point: it waits in the parking lot of the body, for the coordination to take it or say why not. */
@Injectable()
export class ProposePoint {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(ctx: CouncilContext, meetingId: string, body: ProposeBody): Promise<Proposal> {
    await this.db.read(ctx, (tx) => refuseUnread(tx, meetingId));
    return this.db.transaction({ ...ctx, role: 'COORDINATOR' }, (tx) =>
      this.add(tx, { meetingId, personId: ctx.personId, ...body }),
    );
  }

  /** The same inside another command's transaction, that of the answer page. Throws `NotFound` and both refusals. */
  async add(tx: EntityManager, { meetingId, personId, title, description }: Wish): Promise<Proposal> {
    const meeting = await meetingToProposeTo(tx, { meetingId, personId, now: this.clock.now() });
    if (!meeting) throw new NotFound();
    if (!meeting.open) throw new ProposalsClosed();
    // one person proposes one after the other: two at once must not both be the last
    await tx.query('select 1 from app.person where id = $1 for update', [personId]);
    const waiting = (await proposalsOf(tx, meetingId, personId)).filter(({ state }) => state === 'WAITING');
    if (waiting.length >= PROPOSALS_AT_MOST) throw new ProposalsFull();
    const id = newId();
    await tx.query(ADD, [id, meeting.bodyId, title, personId, description, meetingId]);
    await addPresenters(tx, 'point_id', [{ id, presenters: personId ? [{ personId, name: null }] : [] }]);
    await this.audit.record(tx, 'point.proposed', id);
    return { id, version: 1, title, description, state: 'WAITING', reason: null };
  }
}
