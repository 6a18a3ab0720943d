import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { personalRoute, rootRoute } from '../../platform/anchors.ts';
import { homeOf } from '../../platform/home.ts';
import { meQuery } from '../../platform/session.ts';

/** `/` is where one starts in the first council; somebody without a council sees the account, a visitor signs in. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    const first = me?.memberships[0];
    if (!me) throw redirect({ to: '/connexion' });
    if (!first) throw redirect({ to: '/mes-sessions' });
    // whoever chairs has a page of their own, which the API renders: it is another document
    if (first.role === 'CHAIR') throw redirect({ href: `/presidence/${first.councilId}`, reloadDocument: true });
    throw redirect({ href: `/${first.slug}/${homeOf(first)}` });
  },
});

export const siteMapRoute = createRoute({
  getParentRoute: () => personalRoute,
  path: '/plan-du-site',
  component: lazyRouteComponent(() => import('./site-map.tsx'), 'SiteMap'),
});

/** Every component of libs/ui in each state: for those who build Trame, and for the accessibility checks. */
export const galleryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/galerie',
  component: lazyRouteComponent(() => import('./gallery-page.tsx'), 'GalleryPage'),
});
