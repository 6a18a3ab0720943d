import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/$meetingId/compte-rendu',
    component: lazyRouteComponent(() => import('./minutes.view.tsx'), 'MinutesView'),
  }),
] as const;
