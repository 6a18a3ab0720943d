import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { planExportApi } from '@trame/contracts/plan-export';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ExportPlan } from './export-plan.ts';
import { PrintPlan } from './print-plan.ts';

@Controller()
export class PlanExportController {
  constructor(
    private readonly exporting: ExportPlan,
    private readonly printing: PrintPlan,
  ) {}

  @Endpoint(planExportApi.pdf)
  pdf(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planExportApi.pdf>) {
    return this.printing.run(ctx, query, 'pdf');
  }

  @Endpoint(planExportApi.pptx)
  pptx(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planExportApi.pptx>) {
    return this.printing.run(ctx, query, 'pptx');
  }

  @Endpoint(planExportApi.xlsx)
  xlsx(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planExportApi.xlsx>) {
    return this.exporting.run(ctx, query, 'xlsx');
  }

  @Endpoint(planExportApi.csv)
  csv(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof planExportApi.csv>) {
    return this.exporting.run(ctx, query, 'csv');
  }
}
