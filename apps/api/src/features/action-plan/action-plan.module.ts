import { Module } from '@nestjs/common';
import { ActionLinksController } from './action-links.controller.ts';
import { ActionPlanReader } from './action-plan.reader.ts';
import { ActionsController } from './actions.controller.ts';
import { AddAction } from './add-action.ts';
import { BearAction } from './bear-action.ts';
import { ChangeAction } from './change-action.ts';
import { ChangeManyActions } from './change-many-actions.ts';
import { CurrentRoadmap } from './current-roadmap.ts';
import { LinkAction } from './link-action.ts';
import { PlaceAction } from './place-action.ts';
import { PlaceAxis } from './place-axis.ts';
import { PlaceObjective } from './place-objective.ts';
import { PlanController } from './plan.controller.ts';
import { PlanHierarchyController } from './plan-hierarchy.controller.ts';
import { RemoveAction } from './remove-action.ts';
import { RemoveHeading } from './remove-heading.ts';
import { ReportProgress } from './report-progress.ts';
import { ShapePlan } from './shape-plan.ts';
import { StartPlanController } from './start-plan.controller.ts';
import { StartPlan } from './start-plan.ts';

const COMMANDS = [
  AddAction,
  BearAction,
  ChangeAction,
  ChangeManyActions,
  LinkAction,
  PlaceAction,
  PlaceAxis,
  PlaceObjective,
  RemoveAction,
  RemoveHeading,
  ReportProgress,
  ShapePlan,
  StartPlan,
];

@Module({
  controllers: [PlanController, PlanHierarchyController, ActionsController, ActionLinksController, StartPlanController],
  providers: [ActionPlanReader, CurrentRoadmap, ...COMMANDS],
  exports: [ActionPlanReader, BearAction, ChangeAction],
})
export class ActionPlanModule {}
