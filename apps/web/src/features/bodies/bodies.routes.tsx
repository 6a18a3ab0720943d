import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute } from '../../platform/anchors.ts';

export const BODY_TABS = ['membres', 'bilan', 'reunions', 'actions', 'decisions', 'documents'] as const;

const bodySearch = z.object({ onglet: z.enum(BODY_TABS).optional().catch(undefined) });

export const bodiesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/instances',
    component: lazyRouteComponent(() => import('./bodies.view.tsx'), 'BodiesView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/instances/$instance',
    validateSearch: bodySearch,
    component: lazyRouteComponent(() => import('./body.view.tsx'), 'BodyView'),
  }),
] as const;
