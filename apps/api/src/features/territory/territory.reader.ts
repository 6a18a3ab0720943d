import { Injectable } from '@nestjs/common';
import type { Territory } from '@trame/contracts/territory';
import { type CountedUnit, populationOf } from '@trame/domain/territory/population';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor } from '../../platform/http/context.ts';

type UnitRow = Territory['units'][number] & CountedUnit;

/** Units that still run; the codes of what they are part of come with them, so that nobody is counted twice. */
const UNITS = `
  select u.id, u.kind, u.code, u.name, u.population, u.starts_on::text as "startsOn",
         u.epci_code as epci, u.parent_code as parent
  from app.territory_unit u where u.ends_on is null order by u.population desc nulls last, u.name, u.id`;

@Injectable()
export class TerritoryReader {
  constructor(private readonly db: TenantDb) {}

  get(ctx: Actor): Promise<Territory> {
    return this.db.read(ctx, (tx) => this.within(tx));
  }

  /** The territory inside a command's transaction. */
  async within(tx: EntityManager): Promise<Territory> {
    const units = await tx.query<UnitRow[]>(UNITS);
    const [profile] = await tx.query<{ version: number }[]>('select version from app.council_profile');
    return { version: profile?.version ?? 1, units, ...populationOf(units) };
  }
}
