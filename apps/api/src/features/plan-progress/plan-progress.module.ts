import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ExportProgress } from './export-progress.ts';
import { PlanProgressController } from './plan-progress.controller.ts';
import { PlanProgressReader } from './plan-progress.reader.ts';

@Module({
  imports: [ActionPlanModule, FrameworksModule],
  controllers: [PlanProgressController],
  providers: [PlanProgressReader, ExportProgress],
})
export class PlanProgressModule {}
