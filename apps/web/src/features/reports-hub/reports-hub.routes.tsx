import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const reportsHubRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports',
    component: lazyRouteComponent(() => import('./reports-hub.view.tsx'), 'ReportsHubView'),
  }),
] as const;
