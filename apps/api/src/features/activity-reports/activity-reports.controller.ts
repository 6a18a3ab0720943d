import { Controller } from '@nestjs/common';
import { activityReportsApi } from '@trame/contracts/activity-reports';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ActivityReportsReader } from './activity-reports.reader.ts';
import { GiveFiguresBack } from './give-figures-back.ts';
import { RemoveReport } from './remove-report.ts';
import { SettleReport } from './settle-report.ts';
import { StartReport } from './start-report.ts';
import { TakeFigures } from './take-figures.ts';
import { WriteChapter } from './write-chapter.ts';

@Controller()
export class ActivityReportsController {
  constructor(
    private readonly reports: ActivityReportsReader,
    private readonly starting: StartReport,
    private readonly settling: SettleReport,
    private readonly removing: RemoveReport,
    private readonly writing: WriteChapter,
    private readonly taking: TakeFigures,
    private readonly givingBack: GiveFiguresBack,
  ) {}

  @Endpoint(activityReportsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.reports.list(ctx);
  }

  @Endpoint(activityReportsApi.start)
  start(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof activityReportsApi.start>) {
    return this.starting.run(ctx, body);
  }

  @Endpoint(activityReportsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof activityReportsApi.get>) {
    return this.reports.get(ctx, params.reportId);
  }

  @Endpoint(activityReportsApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof activityReportsApi.settle>) {
    return this.settling.run(ctx, params.reportId, body);
  }

  @Endpoint(activityReportsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof activityReportsApi.remove>) {
    return this.removing.run(ctx, params.reportId);
  }

  @Endpoint(activityReportsApi.write)
  write(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof activityReportsApi.write>) {
    return this.writing.run(ctx, params, body.text);
  }

  @Endpoint(activityReportsApi.take)
  take(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof activityReportsApi.take>) {
    return this.taking.run(ctx, params.reportId, body.take);
  }

  @Endpoint(activityReportsApi.giveBack)
  giveBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof activityReportsApi.giveBack>) {
    return this.givingBack.run(ctx, params.reportId);
  }
}
