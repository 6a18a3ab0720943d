import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { deskRoute } from '../../platform/anchors.ts';

/** The year; that of today unless told. */
const surveySearch = z.object({ annee: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined) });

export const surveyRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/rapports/enquete',
    validateSearch: surveySearch,
    component: lazyRouteComponent(() => import('./survey.view.tsx'), 'SurveyView'),
  }),
] as const;
