import { Injectable } from '@nestjs/common';
import type { Territory, TerritoryBody } from '@trame/contracts/territory';
import type { UnitKind } from '@trame/domain/territory/place';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { ValidationFailed, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday, touchProfile } from '../councils/index.ts';
import type { RegisteredPlace } from './places.reader.ts';
import { TerritoryReader } from './territory.reader.ts';

interface Unit {
  id: string;
  kind: UnitKind;
  code: string | null;
  name: string;
  population: number | null;
  parent_code: string | null;
  epci_code: string | null;
}

/** Units that are no longer wanted end; those that came and went the same day leave no trace. */
const REPLACE = `
  with wanted as (
    select * from jsonb_to_recordset($1::jsonb) as w(id uuid, kind text, code text, name text, population integer,
      parent_code text, epci_code text)
  ), ended as (
    update app.territory_unit u set ends_on = greatest(u.starts_on, $2::date)
    where u.ends_on is null and not exists (
      select from wanted w where w.kind = u.kind and w.name = u.name and w.code is not distinct from u.code)
  )
  insert into app.territory_unit (id, kind, code, name, population, parent_code, epci_code, starts_on)
  select w.id, w.kind, w.code, w.name, w.population, w.parent_code, w.epci_code, $2::date from wanted w
  where not exists (
    select from app.territory_unit u where u.ends_on is null and u.kind = w.kind and u.name = w.name
      and u.code is not distinct from w.code)`;

@Injectable()
export class SettleTerritory {
  constructor(
    private readonly db: TenantDb,
    private readonly territory: TerritoryReader,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { units }: TerritoryBody): Promise<Territory> {
    return this.db.transaction(ctx, async (tx) => {
      const touched = await touchProfile(tx, ctx.seenVersion);
      if (!touched) throw new VersionStale(await this.territory.within(tx));
      const wanted = [...(await registeredUnits(tx, units)), ...typedUnits(units)];
      await tx.query(REPLACE, [JSON.stringify(wanted), await councilToday(tx, this.clock.now())]);
      const territory = await this.territory.within(tx);
      await this.audit.record(tx, 'council.territory-settled', ctx.councilId, ['units']);
      return territory;
    });
  }
}

/** Names and figures come from the register, never from the request; a place it does not know is refused by name. */
async function registeredUnits(tx: EntityManager, units: TerritoryBody['units']): Promise<Unit[]> {
  const asked = units.flatMap((unit) => ('code' in unit ? [unit] : []));
  const places = await CoreDb.within(tx).call<RegisteredPlace>('core.places', [
    asked.map(({ kind }) => kind),
    asked.map(({ code }) => code),
  ]);
  const byKey = new Map(places.map((place) => [`${place.kind} ${place.code}`, place]));
  const unknown = units.findIndex((unit) => 'code' in unit && !byKey.has(`${unit.kind} ${unit.code}`));
  if (unknown >= 0) {
    const pointer = `/body/units/${unknown}/code`;
    throw new ValidationFailed([{ pointer, code: 'no_such_place', detail: 'no_such_place' }]);
  }
  return [...byKey.values()].map(({ kind, code, name, population, parent, epci }) => ({
    id: newId(),
    kind,
    code,
    name,
    population,
    parent_code: parent,
    epci_code: epci,
  }));
}

function typedUnits(units: TerritoryBody['units']): Unit[] {
  const named = units.flatMap((unit) => ('name' in unit ? [unit] : []));
  const once = new Map(named.map((unit) => [`${unit.kind} ${unit.name}`, unit]));
  return [...once.values()].map(({ kind, name }) => ({
    id: newId(),
    kind,
    name,
    code: null,
    population: null,
    parent_code: null,
    epci_code: null,
  }));
}
