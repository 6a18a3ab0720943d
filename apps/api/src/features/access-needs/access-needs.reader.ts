import { Injectable } from '@nestjs/common';
import type { AccessNeeds, accessNeedsApi } from '@trame/contracts/access-needs';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';

const NEEDS = `
  p.id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name, n.needs, n.other, n.remember`;

const ONE = `
  select ${NEEDS}, n.version, n.provided
  from app.access_need n join app.person p on p.id = n.person_id where n.meeting_id = $1 and n.person_id = $2 for update of n`;

/** What was said for this meeting, then what those invited agreed to have proposed again. */
const ALL = `
  with said as (
    select ${NEEDS}, n.version, n.provided, p.family_name, p.given_name
    from app.access_need n join app.person p on p.id = n.person_id where n.meeting_id = $1
  ), kept as (
    select distinct on (p.id) ${NEEDS}, 0 as version, false as provided, p.family_name, p.given_name
    from app.invitation v join app.person p on p.id = v.person_id and p.archived_at is null
    join app.access_need n on n.person_id = p.id and n.remember
    where v.meeting_id = $1 and not exists (select from said s where s."personId" = p.id)
    order by p.id, n.said_at desc
  )
  select "personId", name, needs, other, remember, version, provided
  from (select * from said union all select * from kept) l
  order by version = 0, lower(family_name), lower(given_name), "personId" limit $2`;

/** What people need at a meeting: rows that exist for the coordination alone. */
@Injectable()
export class AccessNeedsReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`. */
  list(ctx: CouncilContext, meetingId: string): Promise<ResponseOf<typeof accessNeedsApi.list>> {
    return this.db.read(ctx, async (tx) => {
      const [meeting] = await tx.query<unknown[]>('select 1 from app.meeting where id = $1', [meetingId]);
      if (!meeting) throw new NotFound();
      return { items: await tx.query<AccessNeeds[]>(ALL, [meetingId, LIMITS.list.rows]) };
    });
  }

  /** What one person needs, locked. */
  async lock(tx: EntityManager, at: { meetingId: string; personId: string }): Promise<AccessNeeds | null> {
    const [row] = await tx.query<AccessNeeds[]>(ONE, [at.meetingId, at.personId]);
    return row ?? null;
  }
}
