import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const activityReportsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports/activite',
    component: lazyRouteComponent(() => import('./reports.view.tsx'), 'ReportsView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports/activite/$rapport',
    component: lazyRouteComponent(() => import('./builder/report.view.tsx'), 'ReportView'),
  }),
] as const;
