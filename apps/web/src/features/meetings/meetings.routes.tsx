import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskRoute, stageRoute } from '../../platform/anchors.ts';
import { listSearch } from './meetings.search.ts';

export const meetingsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions',
    validateSearch: listSearch,
    component: lazyRouteComponent(() => import('./list/meetings-list.view.tsx'), 'MeetingsListView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/planifier',
    beforeLoad: ({ params }) => {
      throw redirect({ to: '/$clsm/reunions', params, search: { planifier: 'oui' } });
    },
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/sondages/$pollId',
    component: lazyRouteComponent(() => import('./polls/poll.view.tsx'), 'PollView'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reunions/$meetingId',
    component: lazyRouteComponent(() => import('./before/meeting.view.tsx'), 'MeetingView'),
  }),
] as const;

/** Without the frame: the screen at the door is read by the whole room. */
export const meetingStageRoutes = [
  createRoute({
    getParentRoute: () => stageRoute,
    path: '/reunions/$meetingId/accueil',
    component: lazyRouteComponent(() => import('./welcome/welcome.view.tsx'), 'WelcomeView'),
  }),
] as const;
