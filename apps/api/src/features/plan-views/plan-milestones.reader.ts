import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { PlanMilestone, planViewsApi } from '@trame/contracts/plan-views';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';

/**
 * $1 role, $2 reader, $3 how many. Those of every roadmap: a former one has its timeline too. A milestone is of the sheet: of one kept for its group, those of the council who
 * neither lead nor refer for it, nor lead that group, learn nothing here.
 */
const MILESTONES = `
  select m.id, m.action_id as "actionId", m.title, m.due_on::text as "dueOn", m.done
  from app.milestone m join app.action a on a.id = m.action_id
  where m.due_on is not null and a.removed_at is null
    and (a.visibility <> 'GROUP' or $1::text in ('COORDINATOR', 'CHAIR')
      or $2::uuid in (a.lead_person_id, a.referent_person_id)
      or exists (select from app.body_officer f where f.body_id = a.body_id and f.person_id = $2::uuid))
  order by m.due_on, m.id limit $3`;

/** The milestones of the timeline: read beside the plan, which does without them in its other views. */
@Injectable()
export class PlanMilestonesReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: CouncilContext): Promise<ResponseOf<typeof planViewsApi.milestones>> {
    const asked = [ctx.role, ctx.personId, LIMITS.list.rows];
    const items = await this.db.read(ctx, (tx) => tx.query<PlanMilestone[]>(MILESTONES, asked));
    return { items, total: items.length };
  }
}
