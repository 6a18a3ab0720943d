import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';
import { campaignsSearch } from './campaigns-search.ts';

export const campaignsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports/sism',
    validateSearch: campaignsSearch,
    component: lazyRouteComponent(() => import('./campaigns.view.tsx'), 'CampaignsView'),
  }),
] as const;
