import type { College } from '../../bodies/college.ts';
import { fold } from './fold.ts';

/** Whole spellings first: they settle what single words leave open ("élus et collectivités"). */
const SPELLINGS: Readonly<Record<College, readonly string[]>> = {
  ELECTED: ['elu', 'elus', 'elue', 'elues', 'elu e', 'elu e s', 'elus et collectivites', 'collectivites', 'elected'],
  PSYCHIATRY: ['psychiatrie', 'psychiatrie publique', 'psy', 'secteur psychiatrique', 'pedopsychiatrie', 'psychiatry'],
  CONCERNED: [
    'usager',
    'usagers',
    'usagere',
    'usager e s',
    'personne concernee',
    'personnes concernees',
    'pairs',
    'gem',
  ],
  CARERS: ['familles', 'famille', 'aidants', 'aidant', 'proches', 'proches aidants', 'familles et aidants', 'carers'],
  COORDINATION: ['coordination', 'coordo', 'coordinatrice', 'coordinateur', 'clsm'],
  HEALTH: ['sante', 'medecine de ville', 'soins', 'soin', 'professionnels de sante', 'hopital', 'sanitaire', 'health'],
  SOCIAL: ['social', 'action sociale', 'travail social', 'solidarites', 'insertion'],
  MEDICOSOCIAL: ['medico social', 'medicosocial', 'medico sociale', 'ms', 'handicap'],
  HOUSING: ['logement', 'bailleur', 'bailleurs', 'habitat', 'hebergement', 'logement hebergement', 'housing'],
  SECURITY_JUSTICE: [
    'securite',
    'justice',
    'securite justice',
    'police',
    'secours',
    'prevention',
    'securite et justice',
  ],
  EDUCATION_YOUTH: ['education', 'jeunesse', 'education jeunesse', 'ecole', 'enseignement', 'jeunes', 'youth'],
  CULTURE_LEISURE: ['culture', 'sport', 'sports', 'loisirs', 'culture loisirs', 'culture et loisirs', 'culture sport'],
  STATE: ['etat', 'services de l etat', 'ars', 'prefecture', 'state'],
  RESIDENTS: ['habitants', 'habitant', 'habitante', 'habitantes', 'citoyens', 'conseil citoyen', 'residents'],
};

const BY_SPELLING: ReadonlyMap<string, College> = new Map(
  Object.entries(SPELLINGS).flatMap(([college, spellings]) =>
    [fold(college), ...spellings].map((spelling) => [spelling, college as College] as const),
  ),
);

/** The college a cell names, however it is spelled; null when no spelling fits. */
export const readCollege = (text: string): College | null => {
  const folded = fold(text).replace(/^(?:college|collège) (?:des |de la |de l |du |de )?/u, '');
  return BY_SPELLING.get(folded) ?? null;
};
