import { Controller } from '@nestjs/common';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import type { InputOf } from '@trame/contracts/endpoint';
import type { BudgetLine, Indicator, Measurement, Milestone, Obstacle, Partner } from '@trame/contracts/sheet-parts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { PutLine } from './put-line.ts';
import { RemoveLine } from './remove-line.ts';
import { BUDGET_LINES, INDICATORS, MEASUREMENTS, MILESTONES, OBSTACLES, PARTNERS } from './sheet-parts.ts';

/** The lists of the sheet of one action. */
@Controller()
export class SheetPartsController {
  constructor(
    private readonly putting: PutLine,
    private readonly removing: RemoveLine,
  ) {}

  @Endpoint(api.putPartner)
  putPartner(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof api.putPartner>): Promise<Partner> {
    return this.putting.run(ctx, PARTNERS, { ...params, id: params.partnerId }, body);
  }

  @Endpoint(api.removePartner)
  removePartner(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removePartner>) {
    return this.removing.run(ctx, PARTNERS, { ...params, id: params.partnerId });
  }

  @Endpoint(api.putBudgetLine)
  putBudgetLine(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof api.putBudgetLine>,
  ): Promise<BudgetLine> {
    return this.putting.run(ctx, BUDGET_LINES, { ...params, id: params.lineId }, body);
  }

  @Endpoint(api.removeBudgetLine)
  removeBudgetLine(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removeBudgetLine>) {
    return this.removing.run(ctx, BUDGET_LINES, { ...params, id: params.lineId });
  }

  @Endpoint(api.putIndicator)
  putIndicator(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof api.putIndicator>,
  ): Promise<Indicator> {
    return this.putting.run(ctx, INDICATORS, { ...params, id: params.indicatorId }, body);
  }

  @Endpoint(api.removeIndicator)
  removeIndicator(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removeIndicator>) {
    return this.removing.run(ctx, INDICATORS, { ...params, id: params.indicatorId });
  }

  @Endpoint(api.putMeasurement)
  putMeasurement(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof api.putMeasurement>,
  ): Promise<Measurement> {
    return this.putting.run(ctx, MEASUREMENTS, { ...params, id: params.measurementId }, body);
  }

  @Endpoint(api.removeMeasurement)
  removeMeasurement(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removeMeasurement>) {
    return this.removing.run(ctx, MEASUREMENTS, { ...params, id: params.measurementId });
  }

  @Endpoint(api.putMilestone)
  putMilestone(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof api.putMilestone>,
  ): Promise<Milestone> {
    return this.putting.run(ctx, MILESTONES, { ...params, id: params.milestoneId }, body);
  }

  @Endpoint(api.removeMilestone)
  removeMilestone(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removeMilestone>) {
    return this.removing.run(ctx, MILESTONES, { ...params, id: params.milestoneId });
  }

  @Endpoint(api.putObstacle)
  putObstacle(
    @Ctx() ctx: CouncilContext,
    @Input() { params, body }: InputOf<typeof api.putObstacle>,
  ): Promise<Obstacle> {
    return this.putting.run(ctx, OBSTACLES, { ...params, id: params.obstacleId }, body);
  }

  @Endpoint(api.removeObstacle)
  removeObstacle(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof api.removeObstacle>) {
    return this.removing.run(ctx, OBSTACLES, { ...params, id: params.obstacleId });
  }
}
