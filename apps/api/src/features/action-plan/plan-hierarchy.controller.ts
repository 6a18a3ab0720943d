import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PlaceAction } from './place-action.ts';
import { PlaceAxis } from './place-axis.ts';
import { PlaceObjective } from './place-objective.ts';
import { ShapePlan } from './shape-plan.ts';

/** What stands where in the plan. */
@Controller()
export class PlanHierarchyController {
  constructor(
    private readonly shape: ShapePlan,
    private readonly axes: PlaceAxis,
    private readonly objectives: PlaceObjective,
    private readonly actions: PlaceAction,
  ) {}

  @Endpoint(planHierarchyApi.addObjective)
  addObjective(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof planHierarchyApi.addObjective>) {
    return this.shape.addObjective(ctx, body);
  }

  @Endpoint(planHierarchyApi.placeAxis)
  placeAxis(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planHierarchyApi.placeAxis>) {
    return this.axes.run(ctx, params.axisId, body);
  }

  @Endpoint(planHierarchyApi.placeObjective)
  placeObjective(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof planHierarchyApi.placeObjective>,
  ) {
    return this.objectives.run(ctx, params.objectiveId, body);
  }

  @Endpoint(planHierarchyApi.placeAction)
  placeAction(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof planHierarchyApi.placeAction>) {
    return this.actions.run(ctx, params.actionId, body);
  }
}
