export { PublicPlanModule } from './public-plan.module.ts';
