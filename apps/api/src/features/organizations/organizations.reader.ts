import { Injectable } from '@nestjs/common';
import type { Organization, OrganizationsQuery } from '@trame/contracts/organizations';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { fold } from '@trame/domain/imports/cells/fold';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/** $1 the right to know what reveals, $2 one id, $3 a folded pattern, $4 limit, $5 offset. */
const ROWS = `
  select o.id, o.version, o.name, o.aliases, case when $1::boolean then o.reveals end as reveals,
    (select count(*)::int from app.affiliation a join app.person p on p.id = a.person_id
     where a.organization_id = o.id and p.archived_at is null) as people, (count(*) over ())::int as total
  from app.organization o
  where ($2::uuid is null or o.id = $2) and ($3::text is null or
    regexp_replace(unaccent(lower(concat_ws(' ', o.name, array_to_string(o.aliases, ' ')))), '[^a-z0-9]+', ' ', 'g') like $3)
  order by o.name, o.id limit $4 offset $5`;

type Row = Organization & { total: number };

@Injectable()
export class OrganizationsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: Actor, query: OrganizationsQuery): Promise<{ items: Organization[]; total: number }> {
    const words = fold(query.search ?? '');
    const wanted = [maySeeMaskedColleges(ctx.role), null, words ? `%${words}%` : null, query.limit, query.offset];
    const items = await this.db.read(ctx, (tx) => tx.query<Row[]>(ROWS, wanted));
    return { items, total: items[0]?.total ?? 0 };
  }

  /** One organisation inside a command's transaction; refuses what is not there. */
  async one(tx: EntityManager, ctx: Actor, organizationId: string): Promise<Organization> {
    const [found] = await tx.query<Row[]>(ROWS, [maySeeMaskedColleges(ctx.role), organizationId, null, 1, 0]);
    if (!found) throw new NotFound();
    return found;
  }
}
