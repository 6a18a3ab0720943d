import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { WeekController } from './week.controller.ts';
import { WeekReader } from './week.reader.ts';

@Module({ imports: [ActionPlanModule], controllers: [WeekController], providers: [WeekReader] })
export class WeekModule {}
