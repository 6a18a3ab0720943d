/** The action plan, its actions and their news. */
export const actionPlan = {
  roadmap: 'Feuille de route',
} as const;
