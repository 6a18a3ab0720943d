/*
 * How a feature gets its pages
 *
 * 1. `features/<noun>/<noun>.routes.tsx` creates its routes on one of the anchors of `platform/anchors.ts`:
 *    `visitorRoute` (anybody), `personalRoute` (signed in), `deskRoute` (one council, inside the frame),
 *    `stageRoute` (one council, on the whole screen). Addresses are French words and ids, never a person's name.
 * 2. Each page is loaded when it is first opened: `lazyRouteComponent(() => import('./x.view.tsx'), 'XView')`.
 *    Filters are search params: `validateSearch` is the contract's query schema, `.catch()` giving the defaults.
 * 3. The feature exports its routes by anchor; this file adds them, one line each, in alphabetical order.
 *    `<Link to="/$clsm/reunions" params={{ clsm: council.slug }}>` is then checked by the compiler everywhere.
 * 4. A page of a menu, or a command of the palette, is one line of `navigation.ts`.
 */
import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { actionPlanRoutes } from '../features/action-plan/action-plan.routes.tsx';
import { activityReportsRoutes } from '../features/activity-reports/activity-reports.routes.tsx';
import { bodiesRoutes } from '../features/bodies/bodies.routes.tsx';
import { campaignsRoutes } from '../features/campaigns/campaigns.routes.tsx';
import { chairPointRoutes } from '../features/chair-point/chair-point.routes.tsx';
import { councilsRoutes, newCouncilRoutes } from '../features/councils/councils.routes.tsx';
import { decisionsRoutes } from '../features/decisions/decisions.routes.tsx';
import { diagnosisRoutes } from '../features/diagnosis/diagnosis.routes.tsx';
import { figuresRoutes } from '../features/figures/figures.routes.tsx';
import { frameworksRoutes } from '../features/frameworks/frameworks.routes.tsx';
import { groupsRoutes } from '../features/groups/groups.routes.tsx';
import { importsRoutes } from '../features/imports/imports.routes.tsx';
import { liveMeetingsRoutes } from '../features/live-meetings/live-meetings.routes.tsx';
import { meetingStageRoutes, meetingsRoutes } from '../features/meetings/meetings.routes.tsx';
import { minutesRoutes } from '../features/minutes/minutes.routes.tsx';
import { organizationsRoutes } from '../features/organizations/organizations.routes.tsx';
import { ownPageRoutes } from '../features/own-page/own-page.routes.tsx';
import { peopleRoutes } from '../features/people/people.routes.tsx';
import { planProgressRoutes, progressWallRoutes } from '../features/plan-progress/plan-progress.routes.tsx';
import { planReviewRoutes, reviewWallRoutes } from '../features/plan-review/plan-review.routes.tsx';
import { reportsHubRoutes } from '../features/reports-hub/reports-hub.routes.tsx';
import { mySessionsRoutes, signInRoutes } from '../features/sessions/sessions.routes.tsx';
import { settingsRoutes } from '../features/settings/settings.routes.tsx';
import { subjectsRoutes } from '../features/subjects/subjects.routes.tsx';
import { surveyRoutes } from '../features/survey/survey.routes.tsx';
import { weekRoutes } from '../features/week/week.routes.tsx';
import {
  accountRoute,
  councilRoute,
  deskRoute,
  personalRoute,
  type RouterContext,
  rootRoute,
  stageRoute,
  visitorRoute,
} from '../platform/anchors.ts';
import { Root } from './layouts/root.tsx';
import { NotFound } from './pages/not-found.tsx';
import { PageFailed } from './pages/page-failed.tsx';
import { galleryRoute, homeRoute, siteMapRoute } from './pages/pages.routes.ts';

rootRoute.update({ component: Root });
// each frame comes with its first page: signing in waits for no menu
visitorRoute.update({ component: lazyRouteComponent(() => import('./layouts/visitor-frame.tsx'), 'VisitorFrame') });
personalRoute.update({ component: lazyRouteComponent(() => import('./layouts/personal-frame.tsx'), 'PersonalFrame') });
stageRoute.update({ component: lazyRouteComponent(() => import('./layouts/stage.tsx'), 'Stage') });
deskRoute.update({ component: lazyRouteComponent(() => import('./layouts/frame.tsx'), 'Frame') });

/** Pages of a council inside the frame, one feature a line, in alphabetical order. */
const deskPages = [
  ...actionPlanRoutes, //
  ...activityReportsRoutes,
  ...bodiesRoutes,
  ...campaignsRoutes,
  ...chairPointRoutes,
  ...councilsRoutes,
  ...decisionsRoutes,
  ...figuresRoutes,
  ...frameworksRoutes,
  ...diagnosisRoutes,
  ...groupsRoutes,
  ...importsRoutes,
  ...meetingsRoutes,
  ...minutesRoutes,
  ...organizationsRoutes,
  ...ownPageRoutes,
  ...peopleRoutes,
  ...planProgressRoutes,
  ...reportsHubRoutes,
  ...planReviewRoutes,
  ...settingsRoutes,
  ...subjectsRoutes,
  ...surveyRoutes,
  ...weekRoutes,
] as const;

/** Pages of a council that take the whole screen. */
const stagePages = [
  ...liveMeetingsRoutes, //
  ...meetingStageRoutes,
  ...progressWallRoutes,
  ...reviewWallRoutes,
] as const;

/** Pages of the account. */
const personalPages = [
  ...mySessionsRoutes, //
  ...newCouncilRoutes,
  siteMapRoute,
] as const;

/** Joined when a router is made: a frame holds the pages it was last given, and stories give it a few. */
const allPages = () =>
  rootRoute.addChildren([
    homeRoute,
    galleryRoute,
    visitorRoute.addChildren([...signInRoutes]),
    accountRoute.addChildren([
      personalRoute.addChildren(personalPages),
      councilRoute.addChildren([deskRoute.addChildren(deskPages), stageRoute.addChildren(stagePages)]),
    ]),
  ]);

/** The router of the staff application. Data is read and kept by the query client, never by the router. */
export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree: allPages(),
    context,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageFailed,
  });

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
