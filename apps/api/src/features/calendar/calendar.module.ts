import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.ts';
import { CalendarReader } from './calendar.reader.ts';

/** Meetings in the calendars of people: as files today. */
@Module({ controllers: [CalendarController], providers: [CalendarReader] })
export class CalendarModule {}
