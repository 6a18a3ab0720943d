import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { registerSearch } from './register-search.ts';

export const decisionsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/decisions',
    validateSearch: registerSearch,
    component: lazyRouteComponent(() => import('./decisions.view.tsx'), 'DecisionsView'),
  }),
] as const;
