import { z } from 'zod';
import { planQuery } from './action-plan-answers.ts';

export const PLAN_VIEWS = ['arbre', 'tableau', 'etapes', 'frise', 'calendrier'] as const;
export type PlanViewName = (typeof PLAN_VIEWS)[number];

/** How much time a screen of the timeline holds. */
export const TIME_SCALES = ['annees', 'semestres', 'mois'] as const;
export type TimeScale = (typeof TIME_SCALES)[number];

/** What an address of the plan says of how it is read: the view, and the filters all views share. */
export const planLook = z.strictObject({
  vue: z.enum(PLAN_VIEWS).optional(),
  zoom: z.enum(TIME_SCALES).optional(),
  ...planQuery.shape,
});
export type PlanLook = z.output<typeof planLook>;
