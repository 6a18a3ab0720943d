/** What people say to each other under a sheet. */
export const comments = {
  title: 'Commentaires',
  count_one: '{{count}} commentaire',
  count_other: '{{count}} commentaires',
  add: 'Écrire un commentaire',
  change: 'Modifier',
  text: 'Commentaire',
  mention: 'À l’attention de',
  mentionHint:
    'Elles reçoivent un courriel, et le voient dans « Cette semaine ». Sous une fiche réservée à son groupe, seules celles qui la lisent sont prévenues.',
  unname: 'Ne plus nommer {{name}}',
  for: 'À l’attention de {{who}}',
  edited: '(modifié)',
  nobody: 'Auteur inconnu',
  remove: 'Supprimer',
} as const;
