import type { ErrorCode } from '@trame/contracts/errors';

/** One sentence per refusal: what happened, then what to do. A new code does not compile without its sentence. */
export const errors = {
  UNREADABLE: "La demande n'a pas pu être lue. Rechargez la page, puis recommencez.",
  KEY_MISSING: "La demande n'a pas pu être lue. Rechargez la page, puis recommencez.",
  WRONG_CREDENTIALS: "L'adresse ou le mot de passe ne correspond pas. Vous pouvez recevoir un lien de connexion.",
  LAST_COORDINATOR:
    "Un conseil garde au moins une personne à la coordination. Donnez d'abord ce rôle à une autre personne.",
  NO_ADDRESS: "Cette personne n'a pas d'adresse électronique. Ajoutez-en une, puis recommencez.",
  ALREADY_MEMBER: 'Cette adresse a déjà un accès à ce conseil.',
  LINK_EXPIRED: 'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.',
  UNAUTHENTICATED: 'Votre session est terminée. Connectez-vous de nouveau.',
  FORBIDDEN: "Votre rôle dans ce conseil ne permet pas cette action. Demandez l'accès à la coordination.",
  ORIGIN_REFUSED: "Cette demande vient d'une autre adresse que celle de Trame. Ouvrez Trame, puis recommencez.",
  NOT_FOUND: 'Nous ne trouvons pas cet élément. Il a peut-être été supprimé.',
  METHOD_NOT_ALLOWED: "Cette action n'existe pas ici. Rechargez la page.",
  CONFLICT: 'Cette action est en contradiction avec les données actuelles. Rechargez la page pour les voir.',
  KEY_IN_USE: 'Cette demande est déjà en cours. Patientez quelques secondes.',
  VERSION_STALE: "Une autre personne a modifié cet élément. Comparez les deux versions avant d'enregistrer.",
  TOO_LARGE: 'Le contenu envoyé est trop volumineux. Réduisez-le, puis recommencez.',
  UNSUPPORTED_MEDIA: "Ce format de fichier n'est pas accepté.",
  VALIDATION_FAILED: 'Certaines réponses sont à corriger.',
  KEY_REUSED: "Cette demande a déjà été envoyée avec d'autres réponses. Rechargez la page.",
  VERSION_MISSING: 'La page est trop ancienne. Rechargez-la, puis recommencez.',
  TOO_MANY: 'Trop de tentatives. Attendez quelques minutes avant de recommencer.',
  UNEXPECTED: "Une erreur inattendue s'est produite. Réessayez ; si elle persiste, écrivez à la coordination.",
  UNAVAILABLE: 'Le service est momentanément indisponible. Réessayez dans un instant.',
  OFFLINE: 'Connexion impossible. Vérifiez votre réseau, puis réessayez.',
} as const satisfies Record<ErrorCode | 'OFFLINE', string>;
