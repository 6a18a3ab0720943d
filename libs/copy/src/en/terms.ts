import type { terms as fr } from '../fr/terms.ts';
import type { Twin } from '../language.ts';

/** The words of a council that every feature uses. */
export const terms = {
  college: {
    ELECTED: 'Elected members',
    PSYCHIATRY: 'Psychiatry',
    CONCERNED: 'People with lived experience',
    CARERS: 'Carers and families',
    COORDINATION: 'Coordination',
    HEALTH: 'Health',
    SOCIAL: 'Social services',
    MEDICOSOCIAL: 'Medico-social services',
    HOUSING: 'Housing',
    SECURITY_JUSTICE: 'Safety and justice',
    EDUCATION_YOUTH: 'Education and youth',
    CULTURE_LEISURE: 'Culture, sport and leisure',
    STATE: 'State services',
    RESIDENTS: 'Residents',
  },
  zone: {
    'Europe/Paris': 'Paris time',
    'America/Guadeloupe': 'Guadeloupe time',
    'America/Martinique': 'Martinique time',
    'America/Cayenne': 'French Guiana time',
    'America/Miquelon': 'Saint Pierre and Miquelon time',
    'Indian/Reunion': 'Réunion time',
    'Indian/Mayotte': 'Mayotte time',
    'Pacific/Noumea': 'New Caledonia time',
    'Pacific/Tahiti': 'French Polynesia time',
    'Pacific/Wallis': 'Wallis and Futuna time',
  },
  bodyType: {
    STEERING: 'Steering committee (COPIL)',
    TECHNICAL: 'Technical committee (COTECH)',
    EXECUTIVE: 'Executive group',
    WORKING_GROUP: 'Working group',
    PLENARY: 'Plenary assembly',
    SITUATION_CELL: 'Situation cell',
  },
} as const satisfies Twin<typeof fr>;
