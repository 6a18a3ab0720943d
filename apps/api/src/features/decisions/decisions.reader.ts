import { Injectable } from '@nestjs/common';
import type { DecisionsQuery, RegisteredDecision } from '@trame/contracts/decisions';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { decisionFields, STAFF_READS } from '../live-meetings/index.ts';
import { decidedFor } from './decided-for.sql.ts';

const REGISTER = `
  with matching as (
    select d.id, d.year, d.number, d.decided_at, json_build_object(${decisionFields(STAFF_READS)},
      'meetingId', d.meeting_id, 'meetingTitle', m.title, 'itemTitle', i.title,
      'decidedOn', (d.decided_at at time zone m.zone)::date) as decision
    from app.decision d
    join app.meeting m on m.id = d.meeting_id
    join ${SHOWN_ITEMS} i on i.id = d.item_id
    join app.body b on b.id = d.body_id
    where d.removed_at is null
      and ($1::uuid is null or d.body_id = $1) and ($2::integer is null or d.year = $2)
      and ($3::text is null or d.kind = $3) and ($4::text is null or d.application = $4)
      and ($5::text is null or position(lower($5) in lower(concat_ws(' ', d.text, d.external_reference,
        b.tag || ' ' || d.year || '-' || lpad(d.number::text, greatest(2, length(d.number::text)), '0')))) > 0)
      and ${decidedFor('$6')}
  ), page as (
    select * from matching order by year desc, decided_at desc, number desc, id limit ${LIMITS.list.page}
  )
  select (select count(*)::integer from matching) as total, coalesce(json_agg(decision
    order by year desc, decided_at desc, number desc, id), '[]'::json) as items
  from page`;

export interface Register {
  total: number;
  items: RegisteredDecision[];
}

/** The register: decisions by body and year. */
@Injectable()
export class DecisionsReader {
  constructor(private readonly db: TenantDb) {}

  list(ctx: CouncilContext, { bodyId, year, kind, application, text }: DecisionsQuery): Promise<Register> {
    const filters = [bodyId, year, kind, application, text].map((value) => value ?? null);
    return this.db.read(ctx, async (tx) => {
      const [register] = await tx.query<[Register]>(REGISTER, [...filters, ctx.role]);
      return register;
    });
  }
}
