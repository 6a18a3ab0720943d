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
  ADDRESS_CHANGED:
    'L’adresse de la fiche n’est plus celle de l’invitation. Retirez l’accès, puis invitez de nouveau cette personne.',
  MEMBERSHIP_LIMIT: 'Cette adresse a déjà accès à trop de conseils. Invitez une autre adresse de cette personne.',
  BODY_LABEL_TAKEN: 'Une instance porte déjà ce nom. Choisissez-en un autre.',
  BODY_TAG_TAKEN:
    'Une instance porte déjà cette étiquette : leurs décisions auraient les mêmes numéros. Choisissez-en une autre.',
  BODY_CYCLE: 'Une instance ne peut pas dépendre d’un groupe qui dépend d’elle. Choisissez une autre place.',
  BODY_HAS_GROUPS: 'Des groupes dépendent de cette instance. Déplacez-les avant de la dissoudre.',
  COUNCIL_LIMIT: 'Votre compte a atteint le nombre de conseils prévu. Demandez à la personne qui gère le service.',
  ORGANIZATION_EXISTS: 'Un organisme porte déjà ce nom. Choisissez-le dans la liste.',
  ORGANIZATION_IN_USE: 'Des personnes, des sièges ou des actions citent cet organisme. Il ne peut pas être supprimé.',
  SEAT_HELD: 'Ce siège est occupé. Mettez fin au mandat avant de retirer ou de changer le siège.',
  SEAT_TAKEN: 'Ce siège a déjà une ou un titulaire pour ces dates. Mettez d’abord fin au mandat en cours.',
  LINK_EXPIRED: 'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.',
  UNAUTHENTICATED: 'Votre session est terminée. Connectez-vous de nouveau.',
  FORBIDDEN: "Votre rôle dans ce conseil ne permet pas cette action. Demandez l'accès à la coordination.",
  ORIGIN_REFUSED: "Cette demande vient d'une autre adresse que celle de Trame. Ouvrez Trame, puis recommencez.",
  ITEM_RESTRICTED: 'Ce point est à huis clos : la présidence le lit, la coordination seule le change.',
  COMMENTS_FULL: 'Ce rapport porte trop de commentaires. Retirez ceux qui sont traités, puis recommencez.',
  SHEET_FULL: 'Cette liste de la fiche est pleine. Retirez une ligne qui ne sert plus, puis recommencez.',
  SHEET_RESERVED:
    'Cette fiche est réservée à son groupe. Demandez-la à la coordination ou à la personne qui pilote l’action.',
  NOT_FOUND: 'Nous ne trouvons pas cet élément. Il a peut-être été supprimé.',
  METHOD_NOT_ALLOWED: "Cette action n'existe pas ici. Rechargez la page.",
  IMPORT_CLOSED: "Cet import n'est plus un brouillon. Ouvrez son compte rendu.",
  IMPORT_UNDECIDED: 'Des lignes attendent votre choix. Décidez pour chacune, ou suivez les propositions.',
  IMPORT_UNDO_EXPIRED: "Le délai d'annulation de 24 heures est passé. Supprimez les éléments un par un.",
  IMPORT_UNREADABLE:
    "Ce fichier n'a pas pu être lu. Enregistrez-le de nouveau au format XLSX ou CSV, puis recommencez.",
  CONFLICT: 'Cette action est en contradiction avec les données actuelles. Rechargez la page pour les voir.',
  HEADING_NOT_EMPTY: 'Des actions sont encore rangées ici. Déplacez-les, puis recommencez.',
  PART_HAS_NO_PARTS:
    'Une sous-action n’a pas de sous-action, et une action qui en a n’en devient pas une. Choisissez une autre place.',
  OBJECTIVE_LEVEL:
    'Un objectif opérationnel se range sous un objectif stratégique, jamais l’inverse. Choisissez une autre place.',
  OTHER_ROADMAP: 'Cette place est dans une autre feuille de route. Choisissez une place de la même feuille de route.',
  ROADMAP_CLOSED: 'Cette feuille de route est close : elle se lit. Rouvrez-la pour y changer quelque chose.',
  KEY_IN_USE: 'Cette demande est déjà en cours. Patientez quelques secondes.',
  BODY_DISSOLVED: 'Cette instance est dissoute : elle ne tient plus de réunion.',
  MEETING_NOT_AHEAD: 'La réunion a commencé, est terminée ou annulée : sa préparation ne change plus.',
  SERIES_TOUCHED:
    'La série ou une de ses réunions a été modifiée depuis : ce changement ne s’annule plus. Corrigez les dates une à une.',
  MEETING_NOT_DRAFT: 'Des personnes ont déjà reçu la convocation. Annulez la réunion au lieu de la supprimer.',
  AGENDA_CLOSED:
    'L’ordre du jour ne change plus : la réunion est terminée ou annulée, ou bien la cellule de situation siège.',
  AGENDA_CHANGED: "L'ordre du jour a changé entre-temps. Rechargez la page, puis recommencez.",
  AGENDA_FULL: "L'ordre du jour est complet. Retirez un point avant d'en ajouter un autre.",
  ITEM_IN_USE: "Des notes, des décisions ou des documents sont rattachés à ce point : il reste à l'ordre du jour.",
  ITEM_NOT_RETURNING:
    "Un de ces points n'est plus à reprendre : il est déjà à l'ordre du jour, ou réglé. Rechargez la page.",
  ITEM_OF_THIS_BODY: 'Ce point appartient déjà à cette instance. Choisissez-en une autre, ou mettez-le en réserve.',
  ITEM_SENT: 'Ce point a déjà été transmis à cette instance. Sa réponse reviendra dans les points à reprendre.',
  DECISION_OF_OTHER_BODY:
    'Cette décision est celle d’une autre instance. Choisissez une décision de l’instance qui suit cette action.',
  ITEM_NOT_RECEIVED:
    'Aucune autre instance n’a transmis ce point : il n’y a personne à qui répondre. Écrivez une décision ou une note.',
  MEETING_NOT_BEGUN: 'Cette réunion n’a pas commencé. Répondez pendant la séance, ou après elle.',
  POINT_TAKEN: "Ce point n'est plus dans la réserve : il est à un ordre du jour, ou a été retiré. Rechargez la page.",
  CONVOCATION_CHANGED: 'Les destinataires ou le texte de la convocation ont changé. Relisez avant d’envoyer.',
  CONVOCATION_LEFT: 'Tous les messages sont déjà partis. Vous pouvez annuler la réunion.',
  ANSWERS_CLOSED: 'La réunion a commencé, est terminée ou annulée : les réponses ne changent plus.',
  CELL_COUNTS_ONLY:
    'Une cellule de situation garde des nombres seulement. Dans sa séance, comptez les situations et notez les présences.',
  TEXT_BEHIND: 'Une partie du texte n’était pas arrivée. Elle est envoyée de nouveau.',
  TEXT_REFUSED: 'Ce texte ne peut pas être enregistré : il est trop long, ou contient autre chose que des mots.',
  MEETING_NOT_RUNNING:
    "Cette réunion n'est pas en cours, et son compte rendu n'est plus un projet. Reprenez la séance pour écrire.",
  MEETING_NOTED: "Des lignes sont déjà notées. Terminez la séance au lieu de l'annuler.",
  MINUTES_STATE: 'Le compte rendu n’est plus à cette étape. Rechargez la page.',
  CIRCULATION_CHANGED: 'Les destinataires ou leurs actions ont changé. Relisez avant de diffuser.',
  CIRCULATION_LEFT: 'Tous les messages sont déjà partis. Une nouvelle version peut corriger le compte rendu.',
  CORRECTIONS_CLOSED: 'La période des corrections est terminée. Écrivez à la coordination.',
  CORRECTIONS_WAITING: 'Des demandes de correction attendent une réponse. Répondez-y avant l’approbation.',
  CORRECTION_SETTLED: 'Cette demande a déjà reçu une réponse.',
  PASSAGE_NOT_THERE: 'Ces mots ne sont pas dans ce point. Copiez-les tels qu’ils y sont écrits.',
  MEETING_STATE: "L'état de cette réunion ne permet plus cette action. Rechargez la page.",
  PROXIES_OFF:
    'Les règles de cette instance ne prévoient pas de pouvoir. Changez-les dans « Règles », ou notez un remplacement.',
  PROXY_FULL: 'Cette personne porte déjà autant de pouvoirs que l’instance en permet. Choisissez un autre membre.',
  NOT_A_VOICE:
    'Seuls deux membres différents, qui occupent un siège ce jour-là, donnent et portent un pouvoir. Vérifiez la composition.',
  PROPOSALS_CLOSED:
    'Les propositions sont closes pour cette réunion. Écrivez à la coordination, ou proposez ce point pour la suivante.',
  PROPOSALS_FULL:
    'Cinq de vos propositions attendent déjà. Retirez-en une, ou attendez que la coordination les traite.',
  VOTES_OFF: 'Les règles de cette instance ne prévoient pas de vote. Choisissez une autre forme de décision.',
  POLL_NOT_DRAFT: 'Ce sondage est déjà envoyé. Vous pouvez l’annuler.',
  POLL_NOT_OPEN: 'Ce sondage ne reçoit pas de réponse en ce moment : personne ne peut être relancé.',
  POLL_OVER: 'Ce sondage est terminé : sa date est choisie, passée, ou il est annulé. Rechargez la page.',
  POLL_CHANGED: 'Les personnes consultées ou le texte du sondage ont changé. Relisez avant d’envoyer.',
  POLL_LEFT: 'Tous les messages sont déjà partis. Vous pouvez annuler le sondage.',
  NUDGED_RECENTLY:
    'Chaque personne sans réponse a déjà reçu une relance il y a moins de trois jours, ou n’a pas d’adresse. Attendez, ou appelez-la.',
  CORNER_FULL: 'Cet atelier est complet. Choisissez-en un autre, ou augmentez ses places.',
  CORNER_TOO_SMALL:
    'Plus de personnes sont inscrites à cet atelier. Changez-en quelques-unes avant de réduire ses places.',
  CORNER_LIMIT: 'Une réunion ne se divise pas en plus de vingt ateliers. Retirez-en un avant d’en ajouter.',
  WELCOME_OVER: 'Le jour de cette réunion est passé, ou elle est terminée ou annulée : son accueil ne s’ouvre plus.',
  WELCOME_FULL: 'Trop de personnes ont été ajoutées depuis ce code. Signalez votre arrivée à la coordination.',
  VERSION_STALE: "Une autre personne a modifié cet élément. Comparez les deux versions avant d'enregistrer.",
  TOO_LARGE: 'Le contenu envoyé est trop volumineux. Réduisez-le, puis recommencez.',
  CELL_NO_DOCUMENT: 'Une cellule de situation ne garde aucun document : il pourrait parler d’une personne.',
  DOCUMENTS_FULL: 'Le nombre de documents ou de versions prévu ici est atteint. Supprimez-en, puis recommencez.',
  QUOTA_REACHED: 'L’espace de documents du conseil est plein. Supprimez d’anciens documents, puis recommencez.',
  NEWS_FILE_TOO_LARGE: 'Ce fichier dépasse 15 Mo. Réduisez-le, ou envoyez une photo moins lourde, puis recommencez.',
  NEWS_FILES_FULL: 'Ces nouvelles ont déjà trois photos ou fichiers. Retirez-en un, puis recommencez.',
  PHOTO_NOT_AGREED:
    'Cette photo n’a pas encore d’accord noté, ou pas de description. Notez-les avec les nouvelles, puis recommencez.',
  FILE_MISSING: 'Ce fichier est introuvable sur le serveur. Demandez à la coordination de l’envoyer de nouveau.',
  FILE_TOO_LARGE: 'Ce fichier dépasse 25 Mo. Réduisez-le, par exemple en compressant ses images, puis recommencez.',
  IMAGE_TOO_LARGE: 'Cette image a trop de pixels. Réduisez ses dimensions, puis recommencez.',
  FILE_TYPE_REFUSED:
    'Ce format n’est pas accepté. Envoyez un PDF, un fichier Office ou OpenDocument, une image PNG, JPG ou WEBP, un TXT ou un CSV.',
  FILE_HEIC:
    'Les photos HEIC ne sont pas acceptées. Sur un iPhone, choisissez Réglages, Appareil photo, Formats, « Le plus compatible » ; ou envoyez une copie en JPEG.',
  FILE_MISMATCH:
    'Le contenu de ce fichier ne correspond pas à son extension. Enregistrez-le de nouveau dans le bon format.',
  FILE_ACTIVE:
    'Ce fichier contient un programme ou des macros. Enregistrez-le sans macros ou en PDF, puis recommencez.',
  FILE_BROKEN: 'Ce fichier est abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau, puis recommencez.',
  VIEW_NAME_TAKEN: 'Une vue porte déjà ce nom. Choisissez-en un autre.',
  PLAN_NOT_EMPTY: 'Le plan contient déjà quelque chose. Ajoutez les axes qui manquent un par un.',
  FRAMEWORK_ITEM_TAKEN: 'Ce contrat a déjà un axe de ce nom. Choisissez un autre nom, ou reprenez celui qui existe.',
  FRAMEWORK_ITEM_MOVED: 'Un axe reste dans son contrat. Ajoutez-en un dans l’autre contrat, puis archivez celui-ci.',
  FRAMEWORK_ITEM_USED: 'Des actions répondent à cet axe. Archivez-le : il n’est plus proposé, et elles le gardent.',
  FRAMEWORK_ITEMS_FULL: 'Le conseil a déjà le nombre d’axes prévu. Retirez-en un qui ne sert pas, puis recommencez.',
  DIAGNOSIS_FULL:
    'Le diagnostic compte déjà le nombre de besoins et de ressources prévu. Rassemblez ceux qui disent la même chose, puis recommencez.',
  ACTION_NOT_SHAREABLE:
    'Cette action ne peut pas être partagée : sa fiche est réservée à son groupe, ou elle vient d’un point à huis clos. Ouvrez la fiche au conseil, ou choisissez une autre action.',
  SHARE_EXISTS: 'Cette action est déjà proposée à ce conseil, ou partagée avec lui. Relisez la liste des partages.',
  SHARE_DECLINED:
    'Ce conseil a dit non il y a moins de trente jours. Parlez-en avec sa coordination, puis proposez de nouveau plus tard.',
  SHARES_FULL:
    'Trop de partages sont en cours pour cette action, ou trop de propositions attendent ce conseil. Retirez-en une, puis recommencez.',
  SHARE_OVER: 'Ce partage a changé entre-temps : l’autre conseil y a mis fin ou a déjà répondu. Relisez la liste.',
  CAMPAIGNS_FULL:
    'Le nombre de campagnes ou d’événements prévu est atteint. Retirez-en un qui ne sert plus, puis recommencez.',
  CAMPAIGN_NOT_EMPTY: 'Cette campagne compte des événements. Retirez-les d’abord, ou gardez la campagne.',
  EVENT_MOVE_REFUSED:
    'Cet événement ne peut pas passer à cet état. Rechargez la page, puis choisissez un état proposé.',
  EVENT_NO_ADDRESS:
    'Cet événement n’a pas d’adresse à prévenir. Ajoutez-en une à la fiche, ou continuez sans prévenir.',
  EVENT_NOT_COUNTED:
    'Les participantes et les participants se comptent une fois l’événement au programme. Mettez-le au programme d’abord.',
  EVENT_MERGE_REFUSED:
    'Ces deux événements ne peuvent pas être réunis. Choisissez un événement de la même campagne, qui n’est pas déjà réuni à un autre.',
  PHOTOS_FULL: 'Ce rapport a déjà le nombre de photos prévu. Retirez-en une, puis recommencez.',
  PHOTO_UNREADABLE: 'Cette photo ne peut pas être lue. Envoyez une image PNG, JPEG ou WebP.',
  REPORTS_FULL: 'Le conseil a déjà le nombre de rapports prévu. Supprimez-en un, puis recommencez.',
  REPORT_NOTHING_TAKEN: 'Aucune mise à jour à annuler : le rapport montre déjà les chiffres précédents.',
  VIEWS_FULL: 'Vous gardez déjà le nombre de vues prévu. Retirez-en une, puis recommencez.',
  NEWS_CHANGED: 'Le plan a changé entre-temps. Relisez qui sera sollicité, puis envoyez de nouveau.',
  NOBODY_TO_ASK: "Personne n'est à solliciter pour ces actions. L'aperçu dit pourquoi.",
  REVIEW_OPEN: "Une revue du plan est déjà en cours. Reprenez-la ou terminez-la avant d'en ouvrir une autre.",
  REVIEW_CLOSED: 'Cette revue est terminée. Reprenez-la pour la modifier.',
  REVIEW_STARTED: "Une issue est déjà notée dans cette revue. Annulez-la d'abord.",
  REVIEW_WITHOUT_MEETING: "Une décision se numérote dans une réunion. Rattachez d'abord la revue à une réunion.",
  REVIEW_MEETING_REFUSED:
    "La revue se tient dans une réunion de comité de pilotage qui n'est pas terminée, sous un point ouvert à tous. Choisissez-en une autre.",
  OUTCOME_NOT_OFFERED:
    "Cette issue ne convient plus à l'état de l'action. Relisez la fiche et choisissez-en une autre.",
  OUTCOME_OVERTAKEN: "La fiche a changé depuis cette issue. Corrigez directement la fiche de l'action.",
  REVIEW_NOT_CLOSED: "Les pilotes sont prévenus une fois la revue terminée. Terminez-la d'abord.",
  REVIEW_TOLD_CHANGED:
    "La revue ou le plan a changé entre-temps. L'aperçu est relu : vérifiez, puis envoyez de nouveau.",
  NOBODY_TO_TELL: "Aucun pilote n'est à prévenir pour ces actions. L'aperçu dit pourquoi.",
  LOGO_UNREADABLE: "Ce fichier n'est pas une image lisible. Choisissez un logo en PNG, JPEG ou WebP.",
  FILE_INFECTED:
    'L’antivirus a trouvé un virus dans ce fichier. Ne l’ouvrez pas, et prévenez la personne qui vous l’a donné.',
  UNSUPPORTED_MEDIA: "Ce format de fichier n'est pas accepté.",
  VALIDATION_FAILED: 'Certaines réponses sont à corriger.',
  KEY_REUSED: "Cette demande a déjà été envoyée avec d'autres réponses. Rechargez la page.",
  VERSION_MISSING: 'La page est trop ancienne. Rechargez-la, puis recommencez.',
  TOO_MANY: 'Trop de tentatives. Attendez quelques minutes avant de recommencer.',
  UNEXPECTED: "Une erreur inattendue s'est produite. Réessayez ; si elle persiste, écrivez à la coordination.",
  FILES_AWAY: 'Les documents ne sont pas joignables pour le moment. Réessayez dans quelques minutes.',
  UNAVAILABLE: 'Le service est momentanément indisponible. Réessayez dans un instant.',
  OFFLINE: 'Connexion impossible. Vérifiez votre réseau, puis réessayez.',
} as const satisfies Record<ErrorCode | 'OFFLINE', string>;
