/** The views of the action plan beside the tree and the table. */
export const planViews = {
  views: { arbre: 'Arbre', tableau: 'Tableau', etapes: 'Étapes', frise: 'Frise', calendrier: 'Calendrier' },
  board: 'Actions par étape',
  steps: 'Étape montrée',
  step: '{{status}} ({{count}})',
  timeline: 'Frise du plan',
  scale: 'Temps montré',
  scales: { annees: 'Années', semestres: 'Semestres', mois: 'Mois' },
  half: 'S{{half}} {{year}}',
  dated: 'De {{start}} à {{end}}, {{percent}}',
  undated_one: 'Sans dates ({{count}} action)',
  undated_other: 'Sans dates ({{count}} actions)',
  noneDated: 'Aucune de ces actions n’a de date.',
  columns: { TITLE: 'Action', PERIOD: 'Période' },
  nothingDue: 'Aucune échéance ce mois-ci.',
  moved: 'Action déplacée : {{status}}.',
} as const;
