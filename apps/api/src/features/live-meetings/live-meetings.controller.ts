import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { projectionApi } from '@trame/contracts/projection';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LiveMeetingsReader } from './live-meetings.reader.ts';
import { OpenItem } from './open-item.ts';
import { ProjectionReader } from './projection.reader.ts';
import { StartMeeting } from './start-meeting.ts';
import { UndoStart } from './undo-start.ts';

/** The run of a meeting: in, on, and back. */
@Controller()
export class LiveMeetingsController {
  constructor(
    private readonly reader: LiveMeetingsReader,
    private readonly projection: ProjectionReader,
    private readonly startMeeting: StartMeeting,
    private readonly undoStart: UndoStart,
    private readonly openItem: OpenItem,
  ) {}

  @Endpoint(liveMeetingsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof liveMeetingsApi.get>) {
    return this.reader.get(ctx, params.meetingId);
  }

  @Endpoint(projectionApi.get)
  project(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof projectionApi.get>) {
    return this.projection.get(ctx, params.meetingId, query);
  }

  @Endpoint(liveMeetingsApi.start)
  start(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof liveMeetingsApi.start>) {
    return this.startMeeting.run(ctx, params.meetingId);
  }

  @Endpoint(liveMeetingsApi.undoStart)
  takeStartBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof liveMeetingsApi.undoStart>) {
    return this.undoStart.run(ctx, params.meetingId);
  }

  @Endpoint(liveMeetingsApi.openItem)
  open(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof liveMeetingsApi.openItem>) {
    return this.openItem.run(ctx, params, body);
  }
}
