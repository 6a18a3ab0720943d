import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const ownPageRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/ma-page',
    component: lazyRouteComponent(() => import('./own-page.view.tsx'), 'OwnPageView'),
  }),
] as const;
