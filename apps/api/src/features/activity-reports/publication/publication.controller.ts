import { Controller } from '@nestjs/common';
import { activityReportPageApi } from '@trame/contracts/activity-report-page';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { PublicReportReader } from './public-report.reader.ts';
import { PublishReport } from './publish-report.ts';
import { WithdrawReport } from './withdraw-report.ts';

@Controller()
export class PublicationController {
  constructor(
    private readonly publishing: PublishReport,
    private readonly withdrawing: WithdrawReport,
    private readonly pages: PublicReportReader,
  ) {}

  @Endpoint(activityReportPageApi.publish)
  publish(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof activityReportPageApi.publish>) {
    return this.publishing.run(ctx, params.reportId);
  }

  @Endpoint(activityReportPageApi.withdraw)
  withdraw(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof activityReportPageApi.withdraw>) {
    return this.withdrawing.run(ctx, params.reportId);
  }

  @Endpoint(activityReportPageApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof activityReportPageApi.read>) {
    return this.pages.read(params, query.langue);
  }

  @Endpoint(activityReportPageApi.photo)
  photo(@Ctx() _ctx: VisitorContext, @Input() { params }: InputOf<typeof activityReportPageApi.photo>) {
    return this.pages.photo(params);
  }
}
