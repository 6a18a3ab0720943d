import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { pointInHand } from './point-in-hand.ts';

/** Brings a removed point back to its parking lot; one that is there stays as it is. */
@Injectable()
export class RestorePoint {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, pointId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const { removed } = await pointInHand(tx, ctx, pointId);
      if (!removed) return undefined;
      await tx.query(
        'update app.parked_point set removed_at = null, decline_reason = null, version = version + 1 where id = $1',
        [pointId],
      );
      await this.audit.record(tx, 'point.restored', pointId);
      return undefined;
    });
  }
}
