import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { minutesApi } from '@trame/contracts/minutes';
import { renditionFor } from '@trame/domain/minutes/rendition';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { FinishMeeting } from './finish-meeting.ts';
import { MinutesReader } from './minutes.reader.ts';
import { PrintMinutes } from './renditions/print-minutes.ts';
import { ReopenMeeting } from './reopen-meeting.ts';

/** The document, and the two commands that begin and suspend its life. */
@Controller()
export class MinutesController {
  constructor(
    private readonly minutes: MinutesReader,
    private readonly printMinutes: PrintMinutes,
    private readonly finishMeeting: FinishMeeting,
    private readonly reopenMeeting: ReopenMeeting,
  ) {}

  @Endpoint(minutesApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesApi.get>) {
    return this.minutes.get(ctx, params.meetingId, renditionFor(ctx.role));
  }

  @Endpoint(minutesApi.pdf)
  pdf(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof minutesApi.pdf>) {
    return this.printMinutes.run(ctx, params.meetingId, { ...query, format: 'pdf' });
  }

  @Endpoint(minutesApi.finish)
  finish(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesApi.finish>) {
    return this.finishMeeting.run(ctx, params.meetingId);
  }

  @Endpoint(minutesApi.reopen)
  reopen(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesApi.reopen>) {
    return this.reopenMeeting.run(ctx, params.meetingId);
  }
}
