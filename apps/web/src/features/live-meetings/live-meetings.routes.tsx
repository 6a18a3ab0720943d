import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { stageRoute } from '../../platform/anchors.ts';

/** Without the frame: a meeting under way takes the whole screen. */
export const liveMeetingsRoutes = [
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/reunions/$meetingId/seance',
    validateSearch: z.object({ point: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('./live-meeting.view.tsx'), 'LiveMeetingView'),
  }),
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/reunions/$meetingId/projection',
    component: lazyRouteComponent(() => import('./projection/projection.view.tsx'), 'ProjectionView'),
  }),
] as const;
