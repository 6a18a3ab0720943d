/*
 * How a feature gets its pages
 *
 * 1. `features/<noun>/<noun>.routes.tsx` creates its routes on one of the anchors of `platform/anchors.ts`:
 *    `visitorRoute` (anybody), `accountRoute` (signed in), `deskRoute` (one council, inside the frame),
 *    `councilRoute` (one council, without the frame). Addresses are French words and ids, never a person's name.
 * 2. Each page is loaded when it is first opened: `lazyRouteComponent(() => import('./x.view.tsx'), 'XView')`.
 *    Filters are search params: `validateSearch` is the contract's query schema, `.catch()` giving the defaults.
 * 3. The feature exports its routes by anchor; this file adds them, one line each, in alphabetical order.
 *    `<Link to="/$clsm/reunions" params={{ clsm: council.slug }}>` is then checked by the compiler everywhere.
 */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { mySessionsRoutes, signInRoutes } from '../features/sessions/sessions.routes.tsx';
import { weekRoutes } from '../features/week/week.routes.tsx';
import { accountRoute, councilRoute, deskRoute, rootRoute, visitorRoute } from '../platform/anchors.ts';
import { homeRoute } from './home.ts';
import { Frame } from './layouts/frame.tsx';
import { NotFound } from './layouts/not-found.tsx';
import { PageFailed } from './layouts/page-failed.tsx';
import { VisitorFrame } from './layouts/visitor-frame.tsx';

visitorRoute.update({ component: VisitorFrame });
deskRoute.update({ component: Frame });

const deskPages = [
  ...weekRoutes, //
] as const;

const routeTree = rootRoute.addChildren([
  homeRoute,
  visitorRoute.addChildren([...signInRoutes]),
  accountRoute.addChildren([...mySessionsRoutes, councilRoute.addChildren([deskRoute.addChildren([...deskPages])])]),
]);

/** The router of the staff application. Data is read and kept by `queryClient`, never by the router. */
export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: PageFailed,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
