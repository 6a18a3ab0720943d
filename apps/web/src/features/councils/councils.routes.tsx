import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute, personalRoute } from '../../platform/anchors.ts';
import { START_STEPS } from './start-steps.ts';

const startSearch = z.object({ question: z.enum(START_STEPS).default('territoire').catch('territoire') });

export const newCouncilRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/nouveau-conseil',
    component: lazyRouteComponent(() => import('./new-council.view.tsx'), 'NewCouncilView'),
  }),
] as const;

export const councilsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/demarrage',
    validateSearch: startSearch,
    component: lazyRouteComponent(() => import('./start.view.tsx'), 'StartView'),
  }),
] as const;
