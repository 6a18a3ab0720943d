import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { subjectsApi } from '@trame/contracts/subjects';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LeaveOut } from './leave-out.ts';
import { SetSubjectState } from './set-subject-state.ts';
import { SubjectsReader } from './subjects.reader.ts';
import { TakeBack } from './take-back.ts';

@Controller()
export class SubjectsController {
  constructor(
    private readonly subjects: SubjectsReader,
    private readonly takeBackItems: TakeBack,
    private readonly leaveOutItem: LeaveOut,
    private readonly setSubjectState: SetSubjectState,
  ) {}

  @Endpoint(subjectsApi.sinceLastTime)
  sinceLastTime(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof subjectsApi.sinceLastTime>) {
    return this.subjects.sinceLastTime(ctx, params.meetingId);
  }

  @Endpoint(subjectsApi.returning)
  returning(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof subjectsApi.returning>) {
    return this.subjects.returning(ctx, params.meetingId);
  }

  @Endpoint(subjectsApi.returningToBody)
  returningToBody(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof subjectsApi.returningToBody>) {
    return this.subjects.returningToBody(ctx, params.bodyId);
  }

  @Endpoint(subjectsApi.takeBack)
  takeBack(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof subjectsApi.takeBack>) {
    return this.takeBackItems.run(ctx, params.meetingId, body.itemIds);
  }

  @Endpoint(subjectsApi.leaveOut)
  leaveOut(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof subjectsApi.leaveOut>) {
    return this.leaveOutItem.run(ctx, params, body);
  }

  @Endpoint(subjectsApi.setState)
  setState(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof subjectsApi.setState>) {
    return this.setSubjectState.run(ctx, params, body);
  }
}
