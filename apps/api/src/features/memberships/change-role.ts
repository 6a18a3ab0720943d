import { Injectable } from '@nestjs/common';
import type { MembershipRow } from '@trame/contracts/memberships';
import type { Role } from '@trame/domain/access';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ShortenSessions } from '../sessions/index.ts';
import { MembershipEntity } from './membership.entity.ts';
import { MembershipsReader } from './memberships.reader.ts';
import { refuseLastCoordinator } from './refuse-last-coordinator.ts';

@Injectable()
export class ChangeRole {
  constructor(
    private readonly db: TenantDb,
    private readonly memberships: MembershipsReader,
    private readonly shortenSessions: ShortenSessions,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, membershipId: string, { role }: { role: Role }): Promise<MembershipRow> {
    return this.db.transaction(ctx, async (tx) => {
      if (role !== 'COORDINATOR') await refuseLastCoordinator(tx, membershipId);
      const key = { id: membershipId, seenVersion: ctx.seenVersion };
      const changed = await updateVersion(tx, MembershipEntity, key, { role }, ({ id }) =>
        this.memberships.get(tx, id),
      );
      const { accountId } = await tx.findOneByOrFail(MembershipEntity, { id: membershipId });
      await this.shortenSessions.run(tx, accountId, role);
      await this.audit.record(tx, 'membership.role-changed', membershipId, ['role']);
      return changed;
    });
  }
}
