import { Injectable } from '@nestjs/common';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import type { PlanQuery } from '@trame/contracts/action-plan-answers';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionPlanReader } from './action-plan.reader.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { refuseUnknownParts } from './known-parts.ts';

/** One statement for all of them; what is not named stays. A date that is only words is not postponed; words said of another date go. */
const CHANGE = `
  update app.action set
    lead_person_id = coalesce($2::uuid, lead_person_id),
    due_on = case when $3::int is null then due_on else due_on + $3::int end,
    due_text = case when $3::int is null then due_text end,
    status = coalesce($4::text, status),
    version = version + 1
  where id = any ($1::uuid[]) and removed_at is null and ($3::int is null or due_on is not null)
  returning id`;

@Injectable()
export class ChangeManyActions {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
    private readonly roadmap: CurrentRoadmap,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { which, change }: ChangeManyBody): Promise<{ changed: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const ids = 'ids' in which ? which.ids : await this.matching(tx, ctx, which.matching);
      const leadPersonId = 'leadPersonId' in change ? change.leadPersonId : null;
      const days = 'postponeDays' in change ? change.postponeDays : null;
      const status = 'status' in change ? change.status : null;
      await refuseUnknownParts(tx, { leadPersonId });
      const [changed] = await tx.query<[{ id: string }[], number]>(CHANGE, [ids, leadPersonId, days, status]);
      await this.audit.record(tx, 'plan.changed-many', await this.roadmap.idIn(tx), Object.keys(change));
      return { changed: changed.length };
    });
  }

  private async matching(tx: EntityManager, ctx: CouncilContext, query: PlanQuery): Promise<string[]> {
    const { actions } = await this.plans.plan(tx, ctx, query);
    return actions.map(({ id }) => id);
  }
}
