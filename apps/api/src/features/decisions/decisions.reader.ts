import { Injectable } from '@nestjs/common';
import type { DecisionsQuery, decisionsApi, RegisteredDecision } from '@trame/contracts/decisions';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { followUpsOf } from '@trame/domain/decisions/follow-up';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { decidedFor } from './decided-for.sql.ts';
import { IN_REGISTER, REGISTERED } from './register.sql.ts';

const REGISTER = `
  with readable as (
    select d.id, d.year, d.number, d.decided_at, d.body_id, d.kind, d.application, ${REGISTERED} as line,
      lower(concat_ws(' ', d.text, d.external_reference,
        b.tag || ' ' || d.year || '-' || lpad(d.number::text, greatest(2, length(d.number::text)), '0'))) as words
    from ${IN_REGISTER}
    where d.removed_at is null and ($1::uuid is null or d.body_id = $1) and ${decidedFor('$6')}
  ), matching as (
    select * from readable
    where ($2::integer is null or year = $2) and ($3::text is null or kind = $3)
      and ($4::text is null or application = $4) and ($5::text is null or position(lower($5) in words) > 0)
  ), page as (
    select * from matching order by year desc, decided_at desc, number desc, id limit $7
  )
  select (select count(*)::integer from matching) as total,
    (select zone from core.current_council_row()) as zone,
    coalesce((select json_agg(y.year order by y.year desc) from (select distinct year from readable) y), '[]'::json) as years,
    coalesce(json_agg(line order by year desc, decided_at desc, number desc, id), '[]'::json) as lines
  from page`;

/** A line as the database gives it: what it waits for depends on the day. */
export type StoredLine = Omit<RegisteredDecision, 'waits'>;

interface StoredRegister {
  total: number;
  zone: string;
  years: number[];
  lines: StoredLine[];
}

/** The register: decisions by body and year. */
@Injectable()
export class DecisionsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async list(ctx: CouncilContext, query: DecisionsQuery): Promise<ResponseOf<typeof decisionsApi.list>> {
    const { bodyId, year, kind, application, text, waits } = query;
    const filters = [bodyId, year, kind, application, text].map((value) => value ?? null);
    // what waits is known once read: the page is cut after
    const read = waits ? LIMITS.list.rows : LIMITS.list.page;
    const [register] = await this.db.read(ctx, (tx) =>
      tx.query<[StoredRegister]>(REGISTER, [...filters, ctx.role, read]),
    );
    const today = this.clock.today(register.zone);
    const lines = register.lines.map((line) => ({ ...line, waits: followUpsOf(line, today) }));
    const found = waits ? lines.filter((line) => line.waits.includes(waits)) : lines;
    return {
      total: waits ? found.length : register.total,
      years: register.years,
      items: found.slice(0, LIMITS.list.page),
    };
  }
}
