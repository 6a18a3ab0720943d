/** Words that every screen shares. */
export const common = {
  product: 'Trame',
  cancel: 'Annuler',
  close: 'Fermer',
  retry: 'Réessayer',
  save: 'Enregistrer',
  sending: 'Envoi…',
  stillLoading: 'Toujours en cours…',
  seeAll: 'Tout voir',
  open: 'Ouvrir',
  undo: 'Annuler',
  back: 'Retour',
  optional: '(facultatif)',
  or: 'ou',
  /** The name of a button that many lines share: what it does, then to which. */
  actOn: '{{act}} : {{name}}',
  conflict: { someone: "Quelqu'un d'autre", meanwhile: 'depuis que vous avez ouvert ce formulaire' },
  role: {
    COORDINATOR: 'Coordination',
    CHAIR: 'Présidence',
    LEAD: 'Pilotage de groupe',
    MEMBER: 'Membre',
  },
} as const;
