import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { planOf } from './plan.queries.ts';
import { planQueryOf, planSearch } from './plan-search.ts';

export const actionPlanRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/plan',
    validateSearch: planSearch,
    beforeLoad: ({ context: { queryClient, membership }, search }) => {
      // the plan is on its way before its page is drawn; what the page already has, it reads again when it sees fit
      const plan = planOf(membership.councilId, planQueryOf(search));
      void queryClient.prefetchQuery({ ...plan, staleTime: Number.POSITIVE_INFINITY });
    },
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
