import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { ActionSheetModule } from '../action-sheet/index.ts';
import { FrameworksModule } from '../frameworks/index.ts';
import { ExportPlan } from './export-plan.ts';
import { PlanExportController } from './plan-export.controller.ts';
import { PlanExportReader } from './plan-export.reader.ts';
import { PrintPlan } from './print-plan.ts';

@Module({
  imports: [ActionPlanModule, ActionSheetModule, FrameworksModule],
  controllers: [PlanExportController],
  providers: [ExportPlan, PlanExportReader, PrintPlan],
})
export class PlanExportModule {}
