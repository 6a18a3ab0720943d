import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const weekRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/semaine',
    component: lazyRouteComponent(() => import('./week.view.tsx'), 'WeekView'),
  }),
] as const;
