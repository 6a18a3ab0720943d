import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { planSearch } from './plan-search.ts';

export const actionPlanRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan',
    validateSearch: planSearch,
    component: lazyRouteComponent(() => import('./plan.view.tsx'), 'PlanView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/ajouter',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/$clsm/plan', params, search: { ajouter: 'oui' } });
    },
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan/actions/$id',
    component: lazyRouteComponent(() => import('./action.view.tsx'), 'ActionView'),
  }),
] as const;
