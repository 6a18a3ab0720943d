export { doneDays } from './done-days.ts';
export { PlanProgressModule } from './plan-progress.module.ts';
