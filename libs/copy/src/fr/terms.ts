import type { BodyType } from '@trame/domain/bodies/body-type';
import type { College } from '@trame/domain/bodies/college';
import type { ZONES } from '@trame/domain/councils/council';

/** The words of a council that every feature uses: product.md section 10. */
export const terms = {
  college: {
    ELECTED: 'Élues et élus',
    PSYCHIATRY: 'Psychiatrie',
    CONCERNED: 'Personnes concernées',
    CARERS: 'Proches et aidants',
    COORDINATION: 'Coordination',
    HEALTH: 'Santé',
    SOCIAL: 'Social',
    MEDICOSOCIAL: 'Médico-social',
    HOUSING: 'Logement',
    SECURITY_JUSTICE: 'Sécurité et justice',
    EDUCATION_YOUTH: 'Éducation et jeunesse',
    CULTURE_LEISURE: 'Culture, sport et loisirs',
    STATE: 'État',
    RESIDENTS: 'Habitantes et habitants',
  } satisfies Record<College, string>,
  /** Overseas, where an hour alone would be read as that of the mainland. */
  zone: {
    'Europe/Paris': 'heure de Paris',
    'America/Guadeloupe': 'heure de Guadeloupe',
    'America/Martinique': 'heure de Martinique',
    'America/Cayenne': 'heure de Guyane',
    'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
    'Indian/Reunion': 'heure de La Réunion',
    'Indian/Mayotte': 'heure de Mayotte',
    'Pacific/Noumea': 'heure de Nouvelle-Calédonie',
    'Pacific/Tahiti': 'heure de Polynésie française',
    'Pacific/Wallis': 'heure de Wallis-et-Futuna',
  } satisfies Record<(typeof ZONES)[number], string>,
  bodyType: {
    STEERING: 'Comité de pilotage',
    TECHNICAL: 'Comité technique',
    EXECUTIVE: 'Bureau',
    WORKING_GROUP: 'Groupe de travail',
    PLENARY: 'Assemblée plénière',
    SITUATION_CELL: "Cellule de réflexion et d'aide",
  } satisfies Record<BodyType, string>,
} as const;
