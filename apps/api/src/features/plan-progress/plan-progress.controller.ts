import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planProgressApi } from '@trame/contracts/plan-progress';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ExportProgress } from './export-progress.ts';
import { PlanProgressReader } from './plan-progress.reader.ts';

@Controller()
export class PlanProgressController {
  constructor(
    private readonly progress: PlanProgressReader,
    private readonly exporting: ExportProgress,
  ) {}

  @Endpoint(planProgressApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planProgressApi.get>) {
    return this.progress.get(ctx, query);
  }

  @Endpoint(planProgressApi.csv)
  csv(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planProgressApi.csv>) {
    return this.exporting.run(ctx, query);
  }
}
