import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.ts';
import { ChangeFollowing } from './change-following.ts';
import { CreateSeries } from './create-series.ts';
import { DropMeetings } from './drop-meetings.ts';
import { EndSeries } from './end-series.ts';
import { SeriesController } from './series.controller.ts';
import { SeriesReader } from './series.reader.ts';
import { UndoChange } from './undo-change.ts';

/** Meetings that come back: scheduling them at once, changing and ending what is left of them. */
@Module({
  imports: [MeetingsModule],
  controllers: [SeriesController],
  providers: [SeriesReader, CreateSeries, ChangeFollowing, EndSeries, DropMeetings, UndoChange],
})
export class SeriesModule {}
