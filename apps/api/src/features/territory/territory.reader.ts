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

/** An EPCI lies where its communes are. */
const DEPARTMENTS = `
  select distinct p.department from app.territory_unit u
  cross join lateral (
    select d.department from core.places(array[u.kind], array[u.code]) d where u.kind <> 'EPCI'
    union all
    select c.department from core.communes_of_epci(u.code) c where u.kind = 'EPCI') p
  where u.ends_on is null and u.code is not null and p.department is not null
  order by p.department`;

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
    const departments = (await tx.query<{ department: string }[]>(DEPARTMENTS)).map(({ department }) => department);
    return { version: profile?.version ?? 1, units, ...populationOf(units), departments };
  }
}
