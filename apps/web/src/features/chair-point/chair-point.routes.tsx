import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const chairPointRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/presidence',
    component: lazyRouteComponent(() => import('./chair-point.view.tsx'), 'ChairPointView'),
  }),
] as const;
