import { Injectable } from '@nestjs/common';
import { PLAN_QUESTIONS, type PlanProgress, type PlanProgressQuery } from '@trame/contracts/plan-progress';
import { maySeeMaskedColleges } from '@trame/domain/access';
import { settled } from '@trame/domain/action-plan/roll-up';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionPlanReader } from '../action-plan/index.ts';
import { type ProgressFacts, toPlanProgress, toProgressAction } from './plan-progress.mapper.ts';
import { PROGRESS_FACTS } from './plan-progress.sql.ts';

/** How far the plan is: the plan as its reader knows it, rolled up by the rules of the domain. */
@Injectable()
export class PlanProgressReader {
  constructor(
    private readonly db: TenantDb,
    private readonly plans: ActionPlanReader,
  ) {}

  /** A filter chooses actions after each has its progress: sub-actions follow theirs. */
  get(ctx: CouncilContext, query: PlanProgressQuery): Promise<PlanProgress> {
    return this.db.read(ctx, async (tx) => {
      const plan = await this.plans.plan(tx, ctx, { roadmap: query.roadmap });
      const matching = new Set((await this.plans.plan(tx, ctx, query)).actions.map(({ id }) => id));
      const opensAll = ctx.role === 'COORDINATOR' || ctx.role === 'CHAIR';
      const facts = await tx.query<ProgressFacts[]>(PROGRESS_FACTS, [opensAll, plan.actions.map(({ id }) => id)]);
      const factsOf = new Map(facts.map((one) => [one.id, one]));
      const actions = plan.actions.map((row) => toProgressAction(row, factsOf.get(row.id), plan.today));
      // some lines keep their organisation out of sight: a chart of the others would be false
      const questions = PLAN_QUESTIONS.filter((by) => by !== 'ORGANIZATION' || maySeeMaskedColleges(ctx.role));
      const some = settled(actions).filter(({ action }) => matching.has(action.id));
      const shown = new Set(some.map(({ action }) => action.id));
      const parts = actions.filter(({ parentId }) => parentId !== null && shown.has(parentId));
      return toPlanProgress(plan, some, parts, questions);
    });
  }
}
