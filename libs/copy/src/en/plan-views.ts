import type { planViews as source } from '../fr/plan-views.ts';
import type { Twin } from '../language.ts';

export const planViews: Twin<typeof source> = {
  views: { arbre: 'Tree', tableau: 'Table', etapes: 'Steps', frise: 'Timeline', calendrier: 'Calendar' },
  board: 'Actions by step',
  steps: 'Step shown',
  step: '{{status}} ({{count}})',
  moved: 'Action moved: {{status}}.',
};
