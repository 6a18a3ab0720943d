import { Controller } from '@nestjs/common';
import { documentsApi } from '@trame/contracts/documents';
import type { InputOf } from '@trame/contracts/endpoint';
import { meetingsApi } from '@trame/contracts/meetings';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CancelMeeting } from './cancel-meeting.ts';
import { ChangeMeeting } from './change-meeting.ts';
import { MeetingsReader } from './meetings.reader.ts';
import { RemoveMeeting } from './remove-meeting.ts';
import { ScheduleMeeting } from './schedule-meeting.ts';
import { SettleDocuments } from './settle-documents.ts';

@Controller()
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly scheduleMeeting: ScheduleMeeting,
    private readonly changeMeeting: ChangeMeeting,
    private readonly cancelMeeting: CancelMeeting,
    private readonly removeMeeting: RemoveMeeting,
    private readonly settleDocuments: SettleDocuments,
  ) {}

  @Endpoint(meetingsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof meetingsApi.list>) {
    return this.meetings.list(ctx, query);
  }

  @Endpoint(meetingsApi.propose)
  propose(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof meetingsApi.propose>) {
    return this.meetings.propose(ctx, params.bodyId);
  }

  @Endpoint(meetingsApi.schedule)
  schedule(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof meetingsApi.schedule>) {
    return this.scheduleMeeting.run(ctx, body);
  }

  @Endpoint(meetingsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof meetingsApi.get>) {
    return this.meetings.get(ctx, params.meetingId);
  }

  @Endpoint(meetingsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof meetingsApi.change>) {
    return this.changeMeeting.run(ctx, params.meetingId, body);
  }

  @Endpoint(meetingsApi.cancel)
  cancel(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof meetingsApi.cancel>) {
    return this.cancelMeeting.run(ctx, params.meetingId);
  }

  @Endpoint(meetingsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof meetingsApi.remove>) {
    return this.removeMeeting.run(ctx, params.meetingId);
  }

  @Endpoint(documentsApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof documentsApi.settle>) {
    return this.settleDocuments.run(ctx, params.meetingId, body.settled);
  }
}
