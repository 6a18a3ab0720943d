import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../../platform/anchors.ts';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/parametres',
    component: lazyRouteComponent(() => import('./settings.view.tsx'), 'SettingsView'),
  }),
] as const;
