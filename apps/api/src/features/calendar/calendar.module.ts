import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.ts';
import { CalendarReader } from './calendar.reader.ts';
import { CloseFeed } from './feeds/close-feed.ts';
import { FeedsController } from './feeds/feeds.controller.ts';
import { FeedsReader } from './feeds/feeds.reader.ts';
import { OpenFeed } from './feeds/open-feed.ts';
import { ReadFeed } from './feeds/read-feed.ts';

/** Meetings in the calendars of people: as files, and as addresses that their programs read by themselves. */
@Module({
  controllers: [CalendarController, FeedsController],
  providers: [CalendarReader, CloseFeed, FeedsReader, OpenFeed, ReadFeed],
})
export class CalendarModule {}
