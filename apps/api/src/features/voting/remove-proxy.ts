import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingWithProxies } from './meeting-with-proxies.ts';
import { lockProxy } from './stored-proxy.ts';

/** Takes a proxy back; its giver comes, or nobody carries their voice. */
@Injectable()
export class RemoveProxy {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string, giverId: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingWithProxies(tx, ctx, meetingId);
      const stored = await lockProxy(tx, meetingId, giverId);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query('delete from app.proxy where meeting_id = $1 and giver_id = $2', [meetingId, giverId]);
      await this.audit.record(tx, 'proxy.removed', meetingId);
      return undefined;
    });
  }
}
