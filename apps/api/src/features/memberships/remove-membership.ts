import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseLastCoordinator } from './change-role.ts';
import { MembershipsReader } from './memberships.reader.ts';

/** Takes the access back at once: the next request of that account finds no membership. */
@Injectable()
export class RemoveMembership {
  constructor(
    private readonly db: TenantDb,
    private readonly memberships: MembershipsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, membershipId: string): Promise<void> {
    return this.db.transaction(ctx, async (tx) => {
      const row = await this.memberships.get(tx, membershipId);
      if (row.version !== ctx.seenVersion) throw new VersionStale(row);
      await refuseLastCoordinator(tx, membershipId);
      await tx.query(`delete from app.membership where id = $1`, [membershipId]);
      await this.audit.record(tx, 'membership.removed', membershipId);
    });
  }
}
