import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { peopleSearch } from './people-search.ts';

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres',
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('./people.view.tsx'), 'PeopleView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres/ajouter',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/$clsm/membres', params, search: { ajouter: 'oui' } });
    },
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres/$personne',
    component: lazyRouteComponent(() => import('./person.view.tsx'), 'PersonView'),
  }),
] as const;
