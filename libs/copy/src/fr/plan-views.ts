/** The views of the action plan beside the tree and the table. */
export const planViews = {
  views: { arbre: 'Arbre', tableau: 'Tableau', etapes: 'Étapes', frise: 'Frise', calendrier: 'Calendrier' },
  board: 'Actions par étape',
  steps: 'Étape montrée',
  step: '{{status}} ({{count}})',
  moved: 'Action déplacée : {{status}}.',
} as const;
