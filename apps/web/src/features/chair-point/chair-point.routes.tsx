import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const chairPointRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/presidence',
    // the page of whoever chairs is rendered by the API: another document
    beforeLoad: ({ context: { membership } }) => {
      const href = `/presidence/${membership.councilId}`;
      if (membership.role === 'CHAIR') throw redirect({ href, reloadDocument: true });
    },
    component: lazyRouteComponent(() => import('./chair-point.view.tsx'), 'ChairPointView'),
  }),
] as const;
