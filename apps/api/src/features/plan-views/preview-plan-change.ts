import { Injectable } from '@nestjs/common';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { LIMITS } from '@trame/contracts/limits';
import type { PlanChangePreview } from '@trame/contracts/plan-views';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader, consider } from '../action-plan/index.ts';

/** What a change of many actions would do: how many it changes, and which it leaves out, with the reason. Writes nothing. */
@Injectable()
export class PreviewPlanChange {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
  ) {}

  run(ctx: CouncilContext, body: ChangeManyBody): Promise<PlanChangePreview> {
    return this.db.transaction(ctx, async (tx) => {
      const considered = await consider(tx, this.plans, ctx, body);
      const left = considered.flatMap(({ id, title, reason }) => (reason ? [{ id, title, reason }] : []));
      return {
        changes: considered.length - left.length,
        left: left.slice(0, LIMITS.list.choice),
        leftCount: left.length,
      };
    });
  }
}
