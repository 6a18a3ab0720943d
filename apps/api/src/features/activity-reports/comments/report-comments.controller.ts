import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { reportCommentsApi } from '@trame/contracts/report-comments';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { PutReportComment } from './put-report-comment.ts';
import { ReportCommentsReader } from './report-comments.reader.ts';
import { SettleReportComment } from './settle-report-comment.ts';

@Controller()
export class ReportCommentsController {
  constructor(
    private readonly comments: ReportCommentsReader,
    private readonly putting: PutReportComment,
    private readonly settling: SettleReportComment,
  ) {}

  @Endpoint(reportCommentsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportCommentsApi.list>) {
    return this.comments.list(ctx, params.reportId);
  }

  @Endpoint(reportCommentsApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof reportCommentsApi.put>) {
    return this.putting.run(ctx, params, body);
  }

  @Endpoint(reportCommentsApi.handle)
  handle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof reportCommentsApi.handle>) {
    return this.settling.handle(ctx, params, body.handled);
  }

  @Endpoint(reportCommentsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportCommentsApi.remove>) {
    return this.settling.remove(ctx, params);
  }

  @Endpoint(reportCommentsApi.readMentions)
  readMentions(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportCommentsApi.readMentions>) {
    return this.settling.read(ctx, params.reportId);
  }
}
