import { Module } from '@nestjs/common';
import { AddPoint } from './add-point.ts';
import { LeaveOut } from './leave-out.ts';
import { ParkItem } from './park-item.ts';
import { ParkedPointsController } from './parked-points.controller.ts';
import { ParkedPointsReader } from './parked-points.reader.ts';
import { RemovePoint } from './remove-point.ts';
import { RestorePoint } from './restore-point.ts';
import { SendItem } from './send-item.ts';
import { SetSubjectState } from './set-subject-state.ts';
import { SubjectsController } from './subjects.controller.ts';
import { SubjectsReader } from './subjects.reader.ts';
import { TakeBack } from './take-back.ts';
import { TakePoint } from './take-point.ts';
import { PutAnswer } from './thread/put-answer.ts';
import { TakeAnswerBack } from './thread/take-answer-back.ts';
import { ThreadReader } from './thread/thread.reader.ts';
import { ThreadsController } from './thread/threads.controller.ts';

@Module({
  controllers: [SubjectsController, ParkedPointsController, ThreadsController],
  providers: [
    SubjectsReader, //
    TakeBack,
    LeaveOut,
    SetSubjectState,
    ParkedPointsReader,
    AddPoint,
    RemovePoint,
    RestorePoint,
    TakePoint,
    ParkItem,
    SendItem,
    ThreadReader,
    PutAnswer,
    TakeAnswerBack,
  ],
})
export class SubjectsModule {}
