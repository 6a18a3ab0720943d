export { ActionEntity } from './action.entity.ts';
export { ActionPlanModule } from './action-plan.module.ts';
export { BearAction, type BornAction } from './bear-action.ts';
