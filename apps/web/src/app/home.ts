import { createRoute, redirect } from '@tanstack/react-router';
import { rootRoute } from '../platform/anchors.ts';
import { meQuery } from '../platform/session.ts';

/** `/` is the week of the first council; somebody without a council opens one, a visitor signs in. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    const first = me?.memberships[0];
    if (!me) throw redirect({ to: '/connexion' });
    if (!first) throw redirect({ to: '/mes-sessions' });
    throw redirect({ to: '/$clsm/semaine', params: { clsm: first.slug } });
  },
});
