import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { renditionsApi } from '@trame/contracts/renditions';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { PrintDecisionLog } from './print-decision-log.ts';
import { PrintMinutes } from './print-minutes.ts';

/** What is handed out as a file. */
@Controller()
export class RenditionFilesController {
  constructor(
    private readonly printMinutes: PrintMinutes,
    private readonly printLog: PrintDecisionLog,
  ) {}

  @Endpoint(renditionsApi.docx)
  docx(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof renditionsApi.docx>) {
    return this.printMinutes.run(ctx, params.meetingId, { ...query, format: 'docx' });
  }

  @Endpoint(renditionsApi.decisionsPdf)
  decisionsPdf(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof renditionsApi.decisionsPdf>) {
    return this.printLog.run(ctx, params.meetingId, { ...query, format: 'pdf' });
  }

  @Endpoint(renditionsApi.decisionsDocx)
  decisionsDocx(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof renditionsApi.decisionsDocx>) {
    return this.printLog.run(ctx, params.meetingId, { ...query, format: 'docx' });
  }
}
