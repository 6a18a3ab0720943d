/** Mails of a council. Subjects stay neutral by default: a mailbox may be shared. */
export const mails = {
  convocation: {
    neutral: 'Réunion du {{when}}',
    plain: 'Convocation : {{body}}, {{day}}',
    greeting: 'Bonjour {{name}},',
    text: '{{council}} vous invite à une réunion : {{title}}.',
    when: 'Date',
    hours: 'de {{from}} à {{to}}',
    place: 'Lieu',
    video: 'À distance',
    agenda: 'Ordre du jour',
    presented: '{{title}} ({{presenter}})',
    button: 'Répondre',
    personal: 'Ce lien est personnel : il répond en votre nom. Ne le transférez pas.',
    from: 'Message envoyé par {{council}} avec Trame.',
  },
  cancellation: {
    subject: 'Annulée : réunion du {{when}}',
    greeting: 'Bonjour,',
    text: '{{council}} annule la réunion « {{title}} », prévue le {{when}}. Vous n’avez rien à faire.',
  },
  calendar: {
    answer: 'Pour répondre : {{href}}',
    document: 'Réunion',
    feed: {
      MINE: 'Mes réunions – {{council}}',
      COUNCIL: 'Réunions – {{council}}',
      BODY: '{{body}} – {{council}}',
      file: 'reunions',
    },
  },
} as const;
