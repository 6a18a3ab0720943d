import { Module } from '@nestjs/common';
import { MailModule } from '../mail/index.ts';
import { CancelMeeting } from './cancel-meeting.ts';
import { ChangeMeeting } from './change-meeting.ts';
import { ClashesController } from './clashes.controller.ts';
import { ClashesReader } from './clashes.reader.ts';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsReader } from './meetings.reader.ts';
import { RemoveMeeting } from './remove-meeting.ts';
import { ScheduleMeeting } from './schedule-meeting.ts';
import { SettleDocuments } from './settle-documents.ts';

const COMMANDS = [ScheduleMeeting, ChangeMeeting, CancelMeeting, RemoveMeeting, SettleDocuments];

@Module({
  imports: [MailModule],
  controllers: [MeetingsController, ClashesController],
  providers: [MeetingsReader, ClashesReader, ...COMMANDS],
  exports: [CancelMeeting],
})
export class MeetingsModule {}
