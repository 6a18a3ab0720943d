import { Injectable } from '@nestjs/common';
import type { DeclineBody } from '@trame/contracts/proposals';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { waitingPoint } from '../subjects/index.ts';

const DECLINE = `
  update app.parked_point set decline_reason = $2, removed_at = now(), version = version + 1
  where id = $1 and proposed_by_id is not null returning id`;

/** Declines what somebody proposed, and says why: they read it where they proposed it. */
@Injectable()
export class DeclineProposal {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound` for a point nobody proposed, `PointTaken` when it waits no more. */
  run(ctx: CouncilContext, pointId: string, { reason }: DeclineBody): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await waitingPoint(tx, ctx, pointId);
      const [declined] = await tx.query<[unknown[], number]>(DECLINE, [pointId, reason]);
      if (declined.length === 0) throw new NotFound();
      await this.audit.record(tx, 'point.declined', pointId, ['decline_reason']);
      return undefined;
    });
  }
}
