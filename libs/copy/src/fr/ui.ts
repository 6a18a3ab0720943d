/** Words the components of `libs/ui` say by themselves. */
export const ui = {
  button: { pending: 'Envoi…' },
  field: { optional: '(facultatif)' },
  errorSummary: { title: "{{count}} points à corriger avant d'envoyer" },
  loaded: {
    waiting: 'Chargement…',
    long: 'Toujours en cours…',
    failed: "Ces informations ne sont pas arrivées. Rien n'est perdu.",
    retry: 'Réessayer',
  },
  overlay: { close: 'Fermer', keep: 'Ne rien changer' },
  picker: {
    choose: 'Choisissez',
    none: 'Aucun résultat',
    create: 'Créer « {{name}} »',
    is: ' : ',
  },
  toaster: { label: 'Messages', undo: 'Annuler', dismiss: 'Fermer le message' },
  conflict: {
    title: 'Deux versions existent',
    lead: '{{who}} a enregistré une autre version ({{when}}) pendant que vous écriviez. Rien n’est perdu.',
    mine: 'Votre version',
    theirs: 'Version enregistrée',
    keepMine: 'Garder la mienne',
    takeTheirs: 'Prendre l’autre version',
    edit: 'Revenir au formulaire',
  },
} as const;
