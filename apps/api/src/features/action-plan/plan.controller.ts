import { Controller } from '@nestjs/common';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ActionPlanReader } from './action-plan.reader.ts';
import { ChangeManyActions } from './change-many-actions.ts';
import { RemoveHeading } from './remove-heading.ts';
import { ShapePlan } from './shape-plan.ts';

/** The plan as a whole and its headings. */
@Controller()
export class PlanController {
  constructor(
    private readonly plans: ActionPlanReader,
    private readonly shape: ShapePlan,
    private readonly removeHeading: RemoveHeading,
    private readonly changingMany: ChangeManyActions,
  ) {}

  @Endpoint(actionPlanApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof actionPlanApi.get>) {
    return this.plans.get(ctx, query);
  }

  @Endpoint(actionPlanApi.settleRoadmap)
  settleRoadmap(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionPlanApi.settleRoadmap>) {
    return this.shape.settleRoadmap(ctx, params.roadmapId, body);
  }

  @Endpoint(actionPlanApi.addAxis)
  addAxis(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof actionPlanApi.addAxis>) {
    return this.shape.addAxis(ctx, body);
  }

  @Endpoint(actionPlanApi.changeAxis)
  changeAxis(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionPlanApi.changeAxis>) {
    return this.shape.changeAxis(ctx, params.axisId, body);
  }

  @Endpoint(actionPlanApi.removeAxis)
  removeAxis(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionPlanApi.removeAxis>) {
    return this.removeHeading.run(ctx, 'axis', params.axisId);
  }

  @Endpoint(actionPlanApi.addObjective)
  addObjective(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionPlanApi.addObjective>) {
    return this.shape.addObjective(ctx, { ...body, axisId: params.axisId });
  }

  @Endpoint(actionPlanApi.changeObjective)
  changeObjective(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof actionPlanApi.changeObjective>,
  ) {
    return this.shape.changeObjective(ctx, params.objectiveId, body);
  }

  @Endpoint(actionPlanApi.removeObjective)
  removeObjective(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionPlanApi.removeObjective>) {
    return this.removeHeading.run(ctx, 'objective', params.objectiveId);
  }

  @Endpoint(actionPlanApi.changeMany)
  changeMany(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof actionPlanApi.changeMany>) {
    return this.changingMany.run(ctx, body);
  }
}
