import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { figuresSearch } from './figures-search.ts';

export const figuresRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports/chiffres',
    validateSearch: figuresSearch,
    component: lazyRouteComponent(() => import('./figures.view.tsx'), 'FiguresView'),
  }),
] as const;
