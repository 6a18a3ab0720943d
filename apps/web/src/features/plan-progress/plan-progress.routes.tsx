import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute, stageRoute } from '../../platform/anchors.ts';
import { progressSearch, wallSearch } from './progress-search.ts';

export const planProgressRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/avancement',
    validateSearch: progressSearch,
    component: lazyRouteComponent(() => import('./plan-progress.view.tsx'), 'PlanProgressView'),
  }),
] as const;

/** The same charts on a wall: the whole screen, nothing else. */
export const progressWallRoutes = [
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/plan/avancement/affichage',
    validateSearch: wallSearch,
    component: lazyRouteComponent(() => import('./wall/progress-wall.view.tsx'), 'ProgressWallView'),
  }),
] as const;
