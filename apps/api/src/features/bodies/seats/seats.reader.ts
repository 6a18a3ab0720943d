import { Injectable } from '@nestjs/common';
import type { Seat } from '@trame/contracts/seats';
import { can, maySeeMaskedColleges } from '@trame/domain/access';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor } from '../../../platform/http/context.ts';

/**
 * $1 instant, $2 whether the reader sees masked colleges, $3 whether they manage seats, $4 one body or $5 one seat.
 * The others read organisations and no name, on every seat: names on some alone would point, one by one, at those who are
 * missing. Of a masked seat they read nothing that a change of holder or of college would move (row-level security says
 * so too): no college, no label; and no order depends on what is hidden.
 */
const SEATS = `
  with day as (select ($1::timestamptz at time zone c.zone)::date as today from core.current_council_row() c)
  select s.id, case when $3::boolean then s.version end as version, s.body_id as "bodyId", s.position,
    case when hid.masked then 'MASKED' else s.college end as college, case when hid.masked then null else s.label end as label,
    exists (select from app.mandate m where m.seat_id = s.id and m.rank = 'FULL' and m.starts_on <= day.today
            and (m.ends_on is null or m.ends_on >= day.today)) as held,
    (select coalesce(json_agg(json_build_object(
       'id', m.id, 'version', case when $3::boolean then m.version end, 'rank', m.rank, 'hidden', hid.den,
       'holder', case when p.id is not null and not hid.den then
         json_build_object('id', p.id, 'name', trim(p.given_name || ' ' || p.family_name)) end,
       'organization', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
       'startsOn', case when hid.den then null else m.starts_on end,
       'endsOn', case when hid.den then null else m.ends_on end)
       order by m.rank, case when hid.den then null else m.starts_on end, m.id), '[]')
     from app.mandate m
     left join app.mandate_holder h on h.mandate_id = m.id left join app.person p on p.id = h.person_id
     left join app.organization o on o.id = m.organization_id
     where m.seat_id = s.id and (m.ends_on is null or m.ends_on >= day.today)) as mandates
  from app.seat s cross join day cross join lateral (select not $2::boolean as den, s.masked and not $2::boolean as masked) hid
  where ($4::uuid is null or s.body_id = $4) and ($5::uuid is null or s.id = $5)
  order by s.position, s.id`;

/** A lead may name more bodies than they read the seats of. */
const READ = `select from app.body where id = $1 and ($2 <> 'LEAD' or id in (select core.bodies_of_reader()))`;

/** Every read of the seats. */
@Injectable()
export class SeatsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  list(ctx: Actor, bodyId: string): Promise<{ items: Seat[]; total: number }> {
    return this.db.read(ctx, async (tx) => {
      const found = await tx.query<unknown[]>(READ, [bodyId, ctx.role]);
      if (found.length === 0) throw new NotFound();
      const items = await tx.query<Seat[]>(SEATS, [...this.seenBy(ctx), bodyId, null]);
      return { items, total: items.length };
    });
  }

  /** One seat inside a command's transaction; refuses what is not there. */
  async one(tx: EntityManager, ctx: Actor, seatId: string): Promise<Seat> {
    const [found] = await tx.query<Seat[]>(SEATS, [...this.seenBy(ctx), null, seatId]);
    if (!found) throw new NotFound();
    return found;
  }

  private seenBy({ role }: Actor): unknown[] {
    return [this.clock.now(), maySeeMaskedColleges(role), can(role, 'seats.manage')];
  }
}
