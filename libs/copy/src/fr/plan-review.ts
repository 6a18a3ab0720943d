/** The review of the plan by the steering committee: its list, its console, its wall, its record. */
export const planReview = {
  title: 'Revue du plan d’actions',
  reasons: {
    LATE: 'En retard',
    BLOCKED: 'Bloquée',
    SILENT: 'Sans nouvelles depuis 90 jours',
    PROPOSED: 'À approuver',
    ADDED: 'Ajoutée',
  },
  outcomes: {
    CONTINUE: 'Se poursuit',
    NEW_DATE: 'Nouvelle date',
    APPROVE: 'Approuvée',
    HOLD: 'Suspendue',
    DROP: 'Abandonnée',
    HELP: 'Appel à l’aide',
    SEND: 'Confiée à un groupe',
    DECISION: 'Décision',
  },
  said: {
    NEW_DATE: 'Échéance portée au {{day}}',
    HELP: 'Aide demandée à {{who}}',
    SEND: 'Confiée à {{who}}',
    APPROVE: 'Action approuvée',
    HOLD: 'Action suspendue',
    DROP: 'Action abandonnée',
    CONTINUE: 'L’action se poursuit',
    DECISION: 'Décision prise',
    decision: 'décision {{number}}',
  },
} as const;
