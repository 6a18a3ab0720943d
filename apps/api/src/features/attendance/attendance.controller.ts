import { Controller } from '@nestjs/common';
import { attendanceApi } from '@trame/contracts/attendance';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { MarkAllPresent } from './mark-all-present.ts';
import { PutAttendance } from './put-attendance.ts';
import { RemoveWalkIn } from './remove-walk-in.ts';

@Controller()
export class AttendanceController {
  constructor(
    private readonly putAttendance: PutAttendance,
    private readonly removeWalkIn: RemoveWalkIn,
    private readonly markAllPresent: MarkAllPresent,
  ) {}

  @Endpoint(attendanceApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof attendanceApi.put>) {
    return this.putAttendance.run(ctx, params, body);
  }

  @Endpoint(attendanceApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof attendanceApi.remove>) {
    return this.removeWalkIn.run(ctx, params);
  }

  @Endpoint(attendanceApi.allPresent)
  allPresent(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof attendanceApi.allPresent>) {
    return this.markAllPresent.run(ctx, params.meetingId);
  }
}
