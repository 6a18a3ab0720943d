import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { diagnosisSearch } from './diagnosis-search.ts';

export const diagnosisRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/diagnostic',
    validateSearch: diagnosisSearch,
    component: lazyRouteComponent(() => import('./diagnosis.view.tsx'), 'DiagnosisView'),
  }),
] as const;
