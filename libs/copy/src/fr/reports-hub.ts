/** The page from which the reports of a council are reached. */
export const reportsHub = {
  title: 'Rapports',
  lead: 'Rendre compte : au comité de pilotage, aux financeurs, au plan national, aux habitantes et habitants.',
  figures: {
    title: 'Chiffres',
    text: 'Réunions, présence, plan, décisions, budget : les chiffres d’une période, à imprimer ou à exporter.',
  },
  activity: {
    title: 'Rapport d’activité',
    text: 'Le bilan de l’année, assemblé à partir de ce qui s’est tenu et décidé.',
  },
  survey: {
    title: 'Enquête nationale',
    text: 'Les réponses à l’état des lieux national, préremplies et prêtes à copier.',
  },
  campaigns: {
    title: 'Semaines d’information',
    text: 'Les événements des Semaines d’information sur la santé mentale (SISM) et leur programme.',
  },
} as const;
