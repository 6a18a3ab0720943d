import { Module } from '@nestjs/common';
import { FinishMeeting } from './finish-meeting.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesReader } from './minutes.reader.ts';
import { NotesController } from './notes.controller.ts';
import { PrintMinutes } from './print-minutes.ts';
import { PutNote } from './put-note.ts';
import { RemoveNote } from './remove-note.ts';
import { ReopenMeeting } from './reopen-meeting.ts';

@Module({
  controllers: [MinutesController, NotesController],
  providers: [FinishMeeting, MinutesReader, PrintMinutes, PutNote, RemoveNote, ReopenMeeting],
})
export class MinutesModule {}
