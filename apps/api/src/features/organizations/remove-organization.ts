import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { OrganizationInUse } from './organizations.errors.ts';
import { OrganizationsReader } from './organizations.reader.ts';

const CITED = `
  select exists (select from app.affiliation where organization_id = $1)
      or exists (select from app.mandate where organization_id = $1)
      or exists (select from app.attendance_organization where organization_id = $1)
      or exists (select from app.action where lead_organization_id = $1)
      or exists (select from app.action_partner where organization_id = $1)
      or exists (select from app.action_budget_line where funder_id = $1) as cited`;

@Injectable()
export class RemoveOrganization {
  constructor(
    private readonly db: TenantDb,
    private readonly organizations: OrganizationsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id, seenVersion: ctx.seenVersion };
      await updateVersion(tx, OrganizationEntity, key, {}, () => this.organizations.one(tx, ctx, id));
      const [{ cited } = { cited: true }] = await tx.query<{ cited: boolean }[]>(CITED, [id]);
      if (cited) throw new OrganizationInUse();
      await tx.delete(OrganizationEntity, { id });
      await this.audit.record(tx, 'organization.removed', id);
      return undefined;
    });
  }
}
