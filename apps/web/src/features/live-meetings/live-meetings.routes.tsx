import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilRoute } from '../../platform/anchors.ts';

/** Without the frame: a meeting under way takes the whole screen. */
export const liveMeetingsRoutes = [
  createRoute({
    getParentRoute: () => councilRoute,
    path: '/reunions/$meetingId/seance',
    component: lazyRouteComponent(() => import('./live-meeting.view.tsx'), 'LiveMeetingView'),
  }),
] as const;
