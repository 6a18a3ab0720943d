import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseLastCoordinator } from './change-role.ts';
import { MembershipEntity } from './membership.entity.ts';
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
      await refuseLastCoordinator(tx, membershipId);
      const key = { id: membershipId, seenVersion: ctx.seenVersion };
      await updateVersion(tx, MembershipEntity, key, {}, ({ id }) => this.memberships.get(tx, id));
      await tx.delete(MembershipEntity, { id: membershipId });
      await this.audit.record(tx, 'membership.removed', membershipId);
    });
  }
}
