export { PlanReviewModule } from './plan-review.module.ts';
export { type Reviewed, readReviewed, reviewedIn } from './said-in-meeting.ts';
