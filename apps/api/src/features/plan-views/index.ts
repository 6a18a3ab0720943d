export { PlanViewsModule } from './plan-views.module.ts';
