import { Module } from '@nestjs/common';
import { AttendanceController } from './attendance.controller.ts';
import { MarkAllPresent } from './mark-all-present.ts';
import { PutAttendance } from './put-attendance.ts';
import { RemoveWalkIn } from './remove-walk-in.ts';

@Module({ controllers: [AttendanceController], providers: [MarkAllPresent, PutAttendance, RemoveWalkIn] })
export class AttendanceModule {}
