/** Words of what is handed out of the minutes: how masking is said, on screen and on paper. */
export const renditions = {
  mask: { person: 'une personne', passage: '[passage masqué]' },
  document: {
    MEMBERS: 'Compte rendu',
    INTERNAL: 'Compte rendu',
    PUBLIC: 'Compte rendu public',
    EASY: 'Compte rendu facile à lire',
  },
  present_one: '{{count}} personne présente.',
  present_other: '{{count}} personnes présentes.',
  notice: {
    PUBLIC: 'Version publique : aucune personne n’y est nommée. Un passage masqué est signalé.',
    EASY: 'Version facile à lire, écrite par la coordination. Elle résume la réunion.',
  },
} as const;
