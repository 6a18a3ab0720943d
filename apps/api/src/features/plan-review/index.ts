export { PlanReviewModule } from './plan-review.module.ts';
