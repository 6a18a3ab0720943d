import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute, stageRoute } from '../../platform/anchors.ts';

export const planReviewRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/revue',
    // the meeting somebody comes from, chosen at once
    validateSearch: z.object({ reunion: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('./reviews.view.tsx'), 'ReviewsView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/revue/$id',
    component: lazyRouteComponent(() => import('./review.view.tsx'), 'ReviewView'),
  }),
] as const;

/** What the room reads, on the whole screen. */
export const reviewWallRoutes = [
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/plan/revue/$id/projection',
    component: lazyRouteComponent(() => import('./wall/review-wall.view.tsx'), 'ReviewWallView'),
  }),
] as const;
