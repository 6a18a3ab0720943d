import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { ExportPlan } from './export-plan.ts';
import { PlanExportController } from './plan-export.controller.ts';

@Module({ imports: [ActionPlanModule], controllers: [PlanExportController], providers: [ExportPlan] })
export class PlanExportModule {}
