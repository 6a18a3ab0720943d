/** What serves on the day of a meeting: sheets, welcome, access needs, places, badges. */
export const onTheDay = {
  title: 'Le jour de la réunion',
  sheet: {
    open: 'Feuille d’émargement',
    print: 'Imprimer la feuille d’émargement',
    due: 'Pour le {{day}}',
    title: 'Imprimer la feuille d’émargement',
    text: 'Les personnes convoquées y sont rangées par organisation, ou sans organisation si cela révélait une situation.',
    blankLines: 'Lignes vides pour les autres personnes',
    declined: 'Ajouter les personnes qui ont dit ne pas venir',
    submit: 'Télécharger le PDF',
  },
} as const;
