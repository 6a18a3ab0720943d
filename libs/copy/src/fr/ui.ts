/** Words the components of `libs/ui` say by themselves. */
export const ui = {
  button: { pending: 'Envoi…' },
  field: { optional: '(facultatif)' },
  errorSummary: { title: '{{count}} points à corriger avant d’envoyer' },
  loaded: {
    waiting: 'Chargement…',
    long: 'Toujours en cours…',
    failed: 'Ces informations ne sont pas arrivées. Rien n’est perdu.',
    retry: 'Réessayer',
  },
} as const;
