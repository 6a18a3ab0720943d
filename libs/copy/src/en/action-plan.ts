import type { actionPlan as fr } from '../fr/action-plan.ts';
import type { Twin } from '../language.ts';

export const actionPlan: Twin<typeof fr> = {
  roadmap: 'Roadmap',
};
