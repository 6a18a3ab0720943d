import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { importSearch } from './import-search.ts';

export const importsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/import',
    component: lazyRouteComponent(() => import('./import-start.view.tsx'), 'ImportStartView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/import/$importId',
    validateSearch: importSearch,
    component: lazyRouteComponent(() => import('./import.view.tsx'), 'ImportView'),
  }),
] as const;
