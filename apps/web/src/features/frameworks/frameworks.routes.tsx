import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const frameworksRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/cadres',
    component: lazyRouteComponent(() => import('./frameworks.view.tsx'), 'FrameworksView'),
  }),
] as const;
