/** Mails that carry a link to an account. */
export const accountMails = {
  LOGIN: {
    subject: 'Votre lien de connexion à Trame',
    greeting: 'Bonjour,',
    sentence: 'Voici le lien que vous avez demandé. Il vaut 10 minutes et ne sert qu’une fois.',
    button: 'Me connecter à Trame',
    ending: 'Vous n’avez rien demandé ? Ignorez ce message : personne ne peut entrer sans ce lien.',
  },
  RESET: {
    subject: 'Choisir un nouveau mot de passe pour Trame',
    greeting: 'Bonjour,',
    sentence: 'Ce lien vous permet de choisir un nouveau mot de passe. Il vaut une heure et ne sert qu’une fois.',
    button: 'Choisir un mot de passe',
    ending: 'Vous n’avez rien demandé ? Ignorez ce message : votre mot de passe reste le même.',
  },
  INVITATION: {
    subject: 'Votre accès à Trame',
    greeting: 'Bonjour,',
    sentence: '{{council}} vous ouvre un accès à son espace de travail. Le lien vaut 7 jours.',
    button: 'Ouvrir mon accès',
    ending: 'Ce message vous est adressé personnellement : ne le transférez pas.',
  },
} as const;
