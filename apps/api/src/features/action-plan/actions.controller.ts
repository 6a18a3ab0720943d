import { Controller } from '@nestjs/common';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ActionPlanReader } from './action-plan.reader.ts';
import { AddAction } from './add-action.ts';
import { ChangeAction } from './change-action.ts';
import { RemoveAction } from './remove-action.ts';
import { ReportProgress } from './report-progress.ts';

/** One action of the plan. */
@Controller()
export class ActionsController {
  constructor(
    private readonly plans: ActionPlanReader,
    private readonly adding: AddAction,
    private readonly changing: ChangeAction,
    private readonly removing: RemoveAction,
    private readonly reporting: ReportProgress,
  ) {}

  @Endpoint(actionPlanApi.addAction)
  add(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof actionPlanApi.addAction>) {
    return this.adding.run(ctx, body);
  }

  @Endpoint(actionPlanApi.getAction)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionPlanApi.getAction>) {
    return this.plans.getAction(ctx, params.actionId);
  }

  @Endpoint(actionPlanApi.changeAction)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionPlanApi.changeAction>) {
    return this.changing.run(ctx, params.actionId, body);
  }

  @Endpoint(actionPlanApi.removeAction)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionPlanApi.removeAction>) {
    return this.removing.run(ctx, params.actionId);
  }

  @Endpoint(actionPlanApi.restoreAction)
  restore(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionPlanApi.restoreAction>) {
    return this.removing.restore(ctx, params.actionId);
  }

  @Endpoint(actionPlanApi.report)
  report(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionPlanApi.report>) {
    return this.reporting.run(ctx, params.actionId, body);
  }
}
