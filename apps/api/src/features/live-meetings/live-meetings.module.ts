import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { LiveMeetingsController } from './live-meetings.controller.ts';
import { LiveMeetingsReader } from './live-meetings.reader.ts';
import { MarkWithoutDebate } from './mark-without-debate.ts';
import { MeetingOutcomesController } from './meeting-outcomes.controller.ts';
import { OpenItem } from './open-item.ts';
import { ProjectionReader } from './projection.reader.ts';
import { PutAction } from './put-action.ts';
import { RemoveAction } from './remove-action.ts';
import { StartMeeting } from './start-meeting.ts';
import { UndoStart } from './undo-start.ts';

@Module({
  imports: [ActionPlanModule],
  controllers: [LiveMeetingsController, MeetingOutcomesController],
  providers: [
    LiveMeetingsReader,
    MarkWithoutDebate,
    OpenItem,
    ProjectionReader,
    PutAction,
    RemoveAction,
    StartMeeting,
    UndoStart,
  ],
})
export class LiveMeetingsModule {}
