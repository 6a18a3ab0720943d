import { Module } from '@nestjs/common';
import { ActionPlanModule } from '../action-plan/index.ts';
import { PlanMilestonesReader } from './plan-milestones.reader.ts';
import { PlanViewsController } from './plan-views.controller.ts';
import { PreviewPlanChange } from './preview-plan-change.ts';
import { UndoPlanChange } from './undo-plan-change.ts';

@Module({
  imports: [ActionPlanModule],
  controllers: [PlanViewsController],
  providers: [PlanMilestonesReader, PreviewPlanChange, UndoPlanChange],
})
export class PlanViewsModule {}
