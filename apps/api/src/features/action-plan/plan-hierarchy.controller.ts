import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ShapePlan } from './shape-plan.ts';

/** What stands where in the plan. */
@Controller()
export class PlanHierarchyController {
  constructor(private readonly shape: ShapePlan) {}

  @Endpoint(planHierarchyApi.addObjective)
  addObjective(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof planHierarchyApi.addObjective>) {
    return this.shape.addObjective(ctx, body);
  }
}
