export { PlanProgressModule } from './plan-progress.module.ts';
