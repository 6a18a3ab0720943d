/** Settings of the council: who it is, and what its documents bear. */
export const settings = {
  title: 'Paramètres',
  lead: 'Ce que le conseil dit de lui, ici et sur ses documents.',
  identity: {
    title: 'Identité',
    contactEmail: 'Adresse de contact',
    contactHint: 'Les réponses aux mails du conseil y arrivent.',
    submit: "Enregistrer l'identité",
    saved: 'Identité enregistrée.',
  },
  letterhead: {
    title: 'En-tête des documents',
    intro: "Sur l'ordre du jour, la feuille d'émargement, les comptes rendus et les relevés de décisions.",
    lines: "Lignes d'en-tête",
    linesHint: 'Sous le nom du conseil : les fondateurs, une adresse, un téléphone. Une information par ligne.',
    submit: "Enregistrer l'en-tête",
    saved: 'En-tête enregistré.',
    drop: 'Logo du conseil',
    dropHint: 'Image PNG, JPEG ou WebP de {{size}} Mo au plus, de préférence sur fond blanc ou transparent.',
    sending: 'Le logo est envoyé…',
    remove: 'Retirer le logo',
    removed: 'Le logo est retiré des documents.',
    placed: 'Le logo figure sur les documents.',
    preview: 'Aperçu du haut de page',
    sample: 'Compte rendu',
    logoAlt: 'Logo de {{council}}',
  },
} as const;
