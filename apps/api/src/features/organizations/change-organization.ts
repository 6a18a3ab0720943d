import { Injectable } from '@nestjs/common';
import type { Organization, OrganizationPatch } from '@trame/contracts/organizations';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { OrganizationExists } from './organizations.errors.ts';
import { OrganizationsReader } from './organizations.reader.ts';

@Injectable()
export class ChangeOrganization {
  constructor(
    private readonly db: TenantDb,
    private readonly organizations: OrganizationsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, patch: OrganizationPatch): Promise<Organization> {
    return this.db.transaction(ctx, async (tx) => {
      const twin = await tx.query<unknown[]>(
        'select 1 from app.organization where lower(name) = lower($1) and id <> $2',
        [patch.name ?? null, id],
      );
      if (twin.length > 0) throw new OrganizationExists();
      const key = { id, seenVersion: ctx.seenVersion };
      const current = () => this.organizations.one(tx, ctx, id);
      const changed = await updateVersion(tx, OrganizationEntity, key, patch, current);
      await this.audit.record(tx, 'organization.changed', id, Object.keys(patch));
      return changed;
    });
  }
}
