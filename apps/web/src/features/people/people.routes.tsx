import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { PEOPLE_LISTS } from '@trame/contracts/people';
import { z } from 'zod';
import { deskRoute } from '../../platform/anchors.ts';

/** What the address of the directory says. The words of a search stay out of it: no person's name in an address. */
const peopleSearch = z.object({
  instance: z.uuid().optional().catch(undefined),
  liste: z.enum(PEOPLE_LISTS).optional().catch(undefined),
  tri: z.enum(['organization', 'mandateEnd']).optional().catch(undefined),
});
export type PeopleSearch = z.output<typeof peopleSearch>;

export const peopleRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres',
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('./people.view.tsx'), 'PeopleView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/membres/$personne',
    component: lazyRouteComponent(() => import('./person.view.tsx'), 'PersonView'),
  }),
] as const;
