export { RoadmapClosed } from './closed-roadmaps.errors.ts';
export { refuseClosedRoadmap, refuseClosedRoadmapOf } from './refuse-closed-roadmap.ts';
