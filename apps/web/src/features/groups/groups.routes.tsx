import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute } from '../../platform/anchors.ts';

/** Which of their groups, for those who lead several. */
const groupSearch = z.object({ groupe: z.uuid().optional().catch(undefined) });

export const groupsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/mon-groupe',
    validateSearch: groupSearch,
    component: lazyRouteComponent(() => import('./group.view.tsx'), 'GroupView'),
  }),
] as const;
