import { Controller } from '@nestjs/common';
import { calendarApi } from '@trame/contracts/calendar';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CalendarReader } from './calendar.reader.ts';

@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarReader) {}

  @Endpoint(calendarApi.meeting)
  meeting(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof calendarApi.meeting>) {
    return this.calendar.meeting(ctx, params.meetingId);
  }
}
