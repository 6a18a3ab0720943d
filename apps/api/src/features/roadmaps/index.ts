export { RoadmapsModule } from './roadmaps.module.ts';
