/** What somebody notes for themselves during a meeting. */
export const privateNotes = {
  title: 'Mes notes',
  whose: '(personne d’autre ne les lit)',
  label: 'Mes notes sur ce point',
  hint: 'Ni compte rendu, ni projection, ni recherche : elles s’effacent à l’approbation du compte rendu.',
  waiting: 'Lecture de vos notes…',
  otherDevice: 'Un autre appareil',
} as const;
