import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute } from '../../platform/anchors.ts';

const versionSearch = z.object({ version: z.enum(['publique', 'facile']).default('publique').catch('publique') });

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/$meetingId/compte-rendu',
    component: lazyRouteComponent(() => import('./minutes.view.tsx'), 'MinutesView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/$meetingId/compte-rendu/versions',
    validateSearch: versionSearch,
    component: lazyRouteComponent(() => import('./renditions/renditions.view.tsx'), 'RenditionsView'),
  }),
] as const;
