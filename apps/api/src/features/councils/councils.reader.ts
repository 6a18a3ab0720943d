import { Injectable } from '@nestjs/common';
import type { Council } from '@trame/contracts/councils';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

const ONE = `
  select $1::uuid as id, coalesce(p.version, 1) as version, c.slug, c.name, c.zone,
    coalesce(p.carrier_kind, 'MUNICIPALITY') as "carrierKind", coalesce(p.carrier_name, '') as "carrierName",
    p.contact_email as "contactEmail", p.news_day as "newsDay",
    coalesce(p.chair_code, false) as "chairCode",
    coalesce(p.public_plan, false) as "publicPlan"
  from core.current_council_row() c left join app.council_profile p on true`;

@Injectable()
export class CouncilsReader {
  constructor(private readonly db: TenantDb) {}

  get(ctx: Actor): Promise<Council> {
    return this.db.read(ctx, (tx) => this.within(tx, ctx.councilId));
  }

  /** The council of the transaction. */
  async within(tx: EntityManager, councilId: string): Promise<Council> {
    const [found] = await tx.query<Council[]>(ONE, [councilId]);
    if (!found) throw new NotFound();
    return found;
  }
}
