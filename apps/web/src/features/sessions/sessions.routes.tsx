import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { personalRoute, visitorRoute } from '../../platform/anchors.ts';

/** Where to go once signed in: a path of this site, never another one. */
const backTo = z.object({
  retour: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
});

export const signInRoutes = [
  createRoute({
    getParentRoute: () => visitorRoute,
    path: '/connexion',
    validateSearch: backTo,
    component: lazyRouteComponent(() => import('./sign-in.view.tsx'), 'SignInView'),
  }),
  createRoute({
    getParentRoute: () => visitorRoute,
    path: '/lien/$jeton',
    component: lazyRouteComponent(() => import('./login-link.view.tsx'), 'LoginLinkView'),
  }),
  createRoute({
    getParentRoute: () => visitorRoute,
    path: '/mot-de-passe-oublie',
    component: lazyRouteComponent(() => import('./forgotten-password.view.tsx'), 'ForgottenPasswordView'),
  }),
  createRoute({
    getParentRoute: () => visitorRoute,
    path: '/mot-de-passe/$jeton',
    component: lazyRouteComponent(() => import('./new-password.view.tsx'), 'NewPasswordView'),
  }),
  createRoute({
    getParentRoute: () => visitorRoute,
    path: '/invitation/$jeton',
    component: lazyRouteComponent(() => import('./invitation.view.tsx'), 'InvitationView'),
  }),
] as const;

export const mySessionsRoutes = [
  createRoute({
    getParentRoute: () => personalRoute,
    path: '/mes-sessions',
    component: lazyRouteComponent(() => import('./my-sessions.view.tsx'), 'MySessionsView'),
  }),
] as const;
