import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planViewsApi } from '@trame/contracts/plan-views';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PlanMilestonesReader } from './plan-milestones.reader.ts';
import { PreviewPlanChange } from './preview-plan-change.ts';
import { UndoPlanChange } from './undo-plan-change.ts';

/** What the views of the plan ask beside the plan itself. */
@Controller()
export class PlanViewsController {
  constructor(
    private readonly marks: PlanMilestonesReader,
    private readonly previewing: PreviewPlanChange,
    private readonly undoing: UndoPlanChange,
  ) {}

  @Endpoint(planViewsApi.milestones)
  milestones(@Ctx() ctx: CouncilContext) {
    return this.marks.list(ctx);
  }

  @Endpoint(planViewsApi.previewChange)
  previewChange(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof planViewsApi.previewChange>) {
    return this.previewing.run(ctx, body);
  }

  @Endpoint(planViewsApi.undoChange)
  undoChange(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof planViewsApi.undoChange>) {
    return this.undoing.run(ctx, params.changeId);
  }
}
