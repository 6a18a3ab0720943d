import { Controller } from '@nestjs/common';
import { activityReportFilesApi } from '@trame/contracts/activity-report-files';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { AnnexReport } from './annex-report.ts';
import { PrintReport } from './print-report.ts';

@Controller()
export class ReportFilesController {
  constructor(
    private readonly printing: PrintReport,
    private readonly annexing: AnnexReport,
  ) {}

  @Endpoint(activityReportFilesApi.pdf)
  pdf(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof activityReportFilesApi.pdf>) {
    return this.printing.run(ctx, params.reportId, { ...query, format: 'pdf' });
  }

  @Endpoint(activityReportFilesApi.docx)
  docx(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof activityReportFilesApi.docx>) {
    return this.printing.run(ctx, params.reportId, { ...query, format: 'docx' });
  }

  @Endpoint(activityReportFilesApi.pptx)
  pptx(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof activityReportFilesApi.pptx>) {
    return this.printing.run(ctx, params.reportId, { ...query, format: 'pptx' });
  }

  @Endpoint(activityReportFilesApi.xlsx)
  xlsx(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof activityReportFilesApi.xlsx>) {
    return this.annexing.run(ctx, params.reportId, query.language);
  }
}
