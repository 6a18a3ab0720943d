import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { MembershipRow, membershipsApi } from '@trame/contracts/memberships';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';

const ROWS = `
  select m.id, m.version, m.person_id as "personId", m.role, a.email,
         trim(p.given_name || ' ' || p.family_name) as name
  from app.membership m join app.person p on p.council_id = m.council_id and p.id = m.person_id
  cross join core.account_by_id(m.account_id) a
  where ($1::uuid is null or m.id = $1)
  order by p.family_name, p.given_name, m.id`;

@Injectable()
export class MembershipsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: CouncilContext): Promise<ResponseOf<typeof membershipsApi.list>> {
    const items = await this.db.read(ctx, (tx) => tx.query<MembershipRow[]>(ROWS, [null]));
    return { items, total: items.length };
  }

  /** @throws NotFound */
  async get(tx: EntityManager, id: string): Promise<MembershipRow> {
    const [row] = await tx.query<MembershipRow[]>(ROWS, [id]);
    if (!row) throw new NotFound();
    return row;
  }
}
