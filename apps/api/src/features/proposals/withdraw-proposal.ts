import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { proposalsOf } from './proposals.reader.ts';

const LOCK = 'select version from app.parked_point where id = $1 and item_id is null and removed_at is null for update';

/** Takes one's own proposal back while it waits. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound` when it is somebody else's, on an agenda, or declined. */
  run(ctx: CouncilContext, meetingId: string, proposalId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const mine = (await proposalsOf(tx, meetingId, ctx.personId)).find(({ id }) => id === proposalId);
      const [held] = await tx.query<{ version: number }[]>(LOCK, [proposalId]);
      if (!mine || !held) throw new NotFound();
      if (held.version !== ctx.seenVersion) throw new VersionStale(mine);
      await tx.query('update app.parked_point set removed_at = now(), version = version + 1 where id = $1', [
        proposalId,
      ]);
      await this.audit.record(tx, 'point.withdrawn', proposalId);
      return undefined;
    });
  }
}
