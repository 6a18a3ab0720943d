import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readPoint } from './parked-points.reader.ts';
import { waitingPoint } from './point-in-hand.ts';

/** Takes a point out of the parking lot; the body that sent it may call it back as long as it waits. */
@Injectable()
export class RemovePoint {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, pointId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const { version } = await waitingPoint(tx, ctx, pointId);
      if (version !== ctx.seenVersion) throw new VersionStale(await readPoint(tx, pointId));
      await tx.query('update app.parked_point set removed_at = now(), version = version + 1 where id = $1', [pointId]);
      await this.audit.record(tx, 'point.removed', pointId);
      return undefined;
    });
  }
}
