import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AccessNeedsReader } from './access-needs.reader.ts';
import { removeNeeds } from './store-needs.ts';

/** Forgets what somebody needs at a meeting. */
@Injectable()
export class RemoveNeeds {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: AccessNeedsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, target: { meetingId: string; personId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await this.reader.lock(tx, target);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await removeNeeds(tx, target);
      await this.audit.record(tx, 'access-needs.removed', target.meetingId);
      return undefined;
    });
  }
}
