/** What people say to each other under a sheet or beside a chapter. */
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
  ofReport: {
    hint: 'Lus par la coordination et la présidence. Jamais dans les documents ni sur la page publique.',
    mentionHint: 'Elles reçoivent un courriel, et le voient dans « Cette semaine », si elles lisent les rapports.',
    answer: 'Répondre',
    handle: 'Marquer comme traité',
    handled: 'Traité par {{who}}, {{when}}',
    unhandle: 'Rouvrir',
    marked: 'Commentaire traité.',
    reopened: 'Commentaire rouvert.',
    of: '{{act}} : {{chapter}}',
    about: '{{act}} : {{author}}, {{when}}',
  },
} as const;
