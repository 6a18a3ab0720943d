import { Injectable } from '@nestjs/common';
import type { Organization, OrganizationBody } from '@trame/contracts/organizations';
import { looksRevealing } from '@trame/domain/people/reveals';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { OrganizationExists } from './organizations.errors.ts';
import { OrganizationsReader } from './organizations.reader.ts';

const INSERT = `
  insert into app.organization (id, name, aliases, reveals) values ($1, $2, $3, $4)
  on conflict (council_id, lower(name)) do nothing returning id`;

@Injectable()
export class AddOrganization {
  constructor(
    private readonly db: TenantDb,
    private readonly organizations: OrganizationsReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { name, aliases = [], reveals }: OrganizationBody): Promise<Organization> {
    return this.db.transaction(ctx, async (tx) => {
      const id = newId();
      const added = await tx.query<unknown[]>(INSERT, [id, name, aliases, reveals ?? looksRevealing(name)]);
      if (added.length === 0) throw new OrganizationExists();
      const organization = await this.organizations.one(tx, ctx, id);
      await this.audit.record(tx, 'organization.added', id);
      return organization;
    });
  }
}
