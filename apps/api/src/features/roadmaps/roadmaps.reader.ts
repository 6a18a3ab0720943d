import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { RoadmapItem } from '@trame/contracts/roadmaps';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { CURRENT_ROADMAP } from '../action-plan/index.ts';

type Stored = Omit<RoadmapItem, 'closedAt'> & { closedAt: Date | null; total: number };

const LIST = `
  select r.id, r.version, r.title, r.starts_on::text as "startsOn", r.ends_on::text as "endsOn",
    r.adopted_text as "adoptedText", r.closed_at as "closedAt",
    r.id is not distinct from (select c.id from (${CURRENT_ROADMAP}) c) as "isCurrent",
    count(a.id)::int as actions, (count(a.id) filter (where a.status not in ('DONE', 'DROPPED')))::int as unfinished,
    (count(*) over ())::int as total
  from app.roadmap r
  left join app.action a on a.council_id = r.council_id and a.roadmap_id = r.id and a.removed_at is null
  group by r.council_id, r.id
  order by r.starts_on desc nulls first, r.created_at desc limit ${LIMITS.list.page}`;

@Injectable()
export class RoadmapsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: CouncilContext): Promise<{ items: RoadmapItem[]; total: number }> {
    const rows = await this.db.read(ctx, (tx) => tx.query<Stored[]>(LIST));
    const items = rows.map(({ total: _, closedAt, ...row }) => {
      return { ...row, closedAt: closedAt ? new Date(closedAt).toISOString() : null };
    });
    return { items, total: rows[0]?.total ?? 0 };
  }
}
