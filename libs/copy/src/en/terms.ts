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
  bodyType: {
    STEERING: 'Steering committee (COPIL)',
    TECHNICAL: 'Technical committee (COTECH)',
    EXECUTIVE: 'Executive group',
    WORKING_GROUP: 'Working group',
    PLENARY: 'Plenary assembly',
    SITUATION_CELL: 'Situation cell',
  },
} as const satisfies Twin<typeof fr>;
