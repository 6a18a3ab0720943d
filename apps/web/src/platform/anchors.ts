import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, redirect } from '@tanstack/react-router';
import { CouncilOfAddress } from './council-of-address.tsx';
import { meQuery } from './session.ts';

/** What the guards of the routes need. */
export interface RouterContext {
  queryClient: QueryClient;
  /** Brings the words of a council's screens. */
  completeWords: () => Promise<void>;
}

/** The routes that features hang their pages on. Their frames are given by `app/router.tsx`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Pages for anybody: signing in, invitations, links received by mail. */
export const visitorRoute = createRoute({ getParentRoute: () => rootRoute, id: 'visitor' });

/** Pages for somebody signed in; others sign in first and come back. */
export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'account',
  beforeLoad: async ({ context, location }) => {
    const [me] = await Promise.all([context.queryClient.ensureQueryData(meQuery), context.completeWords()]);
    if (!me) throw redirect({ to: '/connexion', search: { retour: location.href } });
    return { me };
  },
});

/** Pages of the account itself: sessions, opening a council. */
export const personalRoute = createRoute({ getParentRoute: () => accountRoute, id: 'personal' });

/** Pages of one council. An unknown council and a foreign one look the same. */
export const councilRoute = createRoute({
  getParentRoute: () => accountRoute,
  path: '/$clsm',
  beforeLoad: ({ context, params }) => {
    const membership = context.me.memberships.find(({ slug }) => slug === params.clsm);
    if (!membership) throw notFound();
    return { membership };
  },
  component: CouncilOfAddress,
});

/** Pages of one council inside the frame: side bar, rail or phone bar. */
export const deskRoute = createRoute({ getParentRoute: () => councilRoute, id: 'desk' });

/** Pages of one council that take the whole screen, without a frame: the live meeting. */
export const stageRoute = createRoute({ getParentRoute: () => councilRoute, id: 'stage' });
