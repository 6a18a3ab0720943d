/** The point of the month as the coordination sends and follows it, its mails and its documents. */
export const chairPoint = {
  taken: 'La présidence s’en occupe.',
  remark: {
    subject: 'La présidence demande un changement',
    AGENDA: '{{by}} demande un changement à l’ordre du jour de « {{title}} », {{day}}.',
    MINUTES: '{{by}} demande un changement au compte rendu de « {{title}} », {{day}}.',
    asked: 'Ce qu’il faut changer',
    button: 'Ouvrir dans Trame',
  },
} as const;
