import type { planViews as source } from '../fr/plan-views.ts';
import type { Twin } from '../language.ts';

export const planViews: Twin<typeof source> = {
  views: { arbre: 'Tree', tableau: 'Table', etapes: 'Steps', frise: 'Timeline', calendrier: 'Calendar' },
  board: 'Actions by step',
  steps: 'Step shown',
  step: '{{status}} ({{count}})',
  timeline: 'Timeline of the plan',
  scale: 'Time shown',
  scales: { annees: 'Years', semestres: 'Half-years', mois: 'Months' },
  half: 'H{{half}} {{year}}',
  dated: 'From {{start}} to {{end}}, {{percent}}',
  undated_one: 'Without dates ({{count}} action)',
  undated_other: 'Without dates ({{count}} actions)',
  noneDated: 'None of these actions has a date.',
  columns: { TITLE: 'Action', PERIOD: 'Period' },
  nothingDue: 'Nothing is due this month.',
  actionOpened: 'Action',
  previous: 'Previous action',
  next: 'Next action',
  wholeSheet: 'Open the sheet',
  close: 'Close the sheet',
  moved: 'Action moved: {{status}}.',
};
