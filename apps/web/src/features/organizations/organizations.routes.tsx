import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const organizationsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres/organismes',
    component: lazyRouteComponent(() => import('./organizations.view.tsx'), 'OrganizationsView'),
  }),
] as const;
