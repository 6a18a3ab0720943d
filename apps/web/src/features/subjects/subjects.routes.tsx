import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const subjectsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/$meetingId/points/$itemId/fil',
    component: lazyRouteComponent(() => import('./thread.view.tsx'), 'ThreadView'),
  }),
] as const;
