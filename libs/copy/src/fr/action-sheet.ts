/** La fiche-action. */
export const actionSheet = {
  reserved: 'La fiche de cette action est réservée à son groupe. Sa ligne et ses nouvelles restent dans le plan.',
  why: { title: 'Pourquoi, pour quoi faire' },
  review: { title: 'Évaluation' },
  means: {
    title: 'Portage et moyens',
    everywhere: 'Tout le territoire du conseil',
    unknownPlace: 'Lieu retiré du territoire',
    somebody: 'Une autre personne',
  },
  fields: {
    context: 'Contexte',
    aims: 'Objectifs',
    description: 'Description',
    evaluation: 'Ce que l’action a changé',
    referentId: 'Référence élue',
    targetPublic: 'Public concerné',
    territoryIds: 'Territoire',
    humanMeans: 'Moyens humains',
    visibility: 'Qui lit la fiche',
  },
  hints: {
    context: 'Le constat de départ, en un paragraphe.',
    aims: 'Ce que l’action doit changer.',
    description: 'Ce qui sera fait, étape par étape.',
    evaluation: 'Ce qui a marché ou non, et ce que le conseil en retient.',
    referentId: 'L’élue ou l’élu qui porte l’action.',
    territoryIds: 'Aucun lieu choisi : tout le territoire du conseil.',
    humanMeans: 'Par exemple : 0,2 équivalent temps plein, deux bénévoles.',
  },
  units: {
    MUNICIPALITY: 'commune',
    ARRONDISSEMENT: 'arrondissement',
    ASSOCIATED: 'commune associée',
    EPCI: 'intercommunalité',
    QPV: 'quartier prioritaire',
    SECTOR: 'secteur de psychiatrie',
  },
  visibility: { COUNCIL: 'Le conseil', GROUP: 'Le groupe', PUBLIC: 'Tout le monde' },
  visibilityHints: {
    COUNCIL: 'Toute personne qui a un compte dans le conseil.',
    GROUP:
      'Le groupe, les personnes qui portent l’action, la coordination et la présidence. Le titre, les nouvelles et les documents restent lus par le conseil.',
    PUBLIC: 'La fiche peut être donnée hors du conseil.',
  },
} as const;
