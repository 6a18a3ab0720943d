import type { College } from '@trame/domain/bodies/college';

/** An invented council: nobody here exists, and every address ends in a domain that delivers nothing. */
export interface DemoPerson {
  given: string;
  family: string;
  organization: string;
  job: string;
  college: College;
  /** Tags of the bodies this person sits in. */
  bodies: readonly string[];
  email?: string;
}

/** Belonging to these tells a lived experience: their members are masked. */
export const REVEALING = ['GEM La Passerelle', 'Unafam'];

const COPIL = 'COPIL';
const COTECH = 'COTECH';
const JEUNES = 'GT Jeunes';
const LOGEMENT = 'GT Logement';
const PARCOURS = 'GT Parcours';

export const PEOPLE: readonly DemoPerson[] = [
  {
    given: 'Camille',
    family: 'Roussel',
    organization: 'Ville de Rivebourg',
    job: 'Coordinatrice du CLSM',
    college: 'COORDINATION',
    bodies: [COPIL, COTECH],
  },
  {
    given: 'Hélène',
    family: 'Marchetti',
    organization: 'Ville de Rivebourg',
    job: 'Adjointe à la santé',
    college: 'ELECTED',
    bodies: [COPIL],
  },
  {
    given: 'Karim',
    family: 'Benali',
    organization: 'EPSM du Val de Rive',
    job: 'Chef de pôle',
    college: 'PSYCHIATRY',
    bodies: [COPIL, COTECH, PARCOURS],
  },
  {
    given: 'Nadia',
    family: 'Belkacem',
    organization: 'Maison des adolescents',
    job: 'Directrice',
    college: 'EDUCATION_YOUTH',
    bodies: [COPIL, COTECH, JEUNES],
  },
  {
    given: 'Marie-Claude',
    family: 'Ferrand',
    organization: 'Unafam',
    job: 'Bénévole',
    college: 'CARERS',
    bodies: [COPIL, COTECH, JEUNES],
  },
  {
    given: 'Thomas',
    family: 'Lenoir',
    organization: 'GEM La Passerelle',
    job: 'Administrateur',
    college: 'CONCERNED',
    bodies: [COPIL, COTECH, LOGEMENT],
  },
  {
    given: 'Claire',
    family: 'Morvan',
    organization: 'Rivebourg Habitat',
    job: 'Responsable de secteur',
    college: 'HOUSING',
    bodies: [COPIL, LOGEMENT],
  },
  {
    given: 'Élodie',
    family: 'Vasseur',
    organization: 'Agence régionale de santé',
    job: 'Chargée de mission',
    college: 'STATE',
    bodies: [COPIL, PARCOURS],
  },
  {
    given: 'Julien',
    family: 'Prat',
    organization: 'CCAS de Rivebourg',
    job: 'Travailleur social',
    college: 'SOCIAL',
    bodies: [COPIL, COTECH, LOGEMENT],
  },
  {
    given: 'Samira',
    family: 'Haddad',
    organization: 'Association Ressort',
    job: 'Directrice',
    college: 'MEDICOSOCIAL',
    bodies: [COPIL, PARCOURS],
  },
  {
    given: 'Patrice',
    family: 'Le Goff',
    organization: 'Rivebourg Agglomération',
    job: 'Vice-président',
    college: 'ELECTED',
    bodies: [COPIL],
  },
  {
    given: 'Zoé',
    family: 'Lefèvre',
    organization: 'CMP infanto-juvénile',
    job: 'Pédopsychiatre',
    college: 'PSYCHIATRY',
    bodies: [JEUNES, PARCOURS],
  },
  {
    given: 'Abdoulaye',
    family: 'Fabre',
    organization: 'Centre hospitalier',
    job: 'Cadre des urgences',
    college: 'HEALTH',
    bodies: [COTECH, PARCOURS],
  },
  {
    given: 'Brigitte',
    family: 'Masson',
    organization: 'CPAM',
    job: 'Responsable de l’accès aux droits',
    college: 'HEALTH',
    bodies: [COTECH],
  },
  {
    given: 'Loïc',
    family: 'Dupont',
    organization: 'Mission locale',
    job: 'Conseiller',
    college: 'EDUCATION_YOUTH',
    bodies: [JEUNES],
  },
  {
    given: 'Inès',
    family: 'Garcia',
    organization: 'Lycée Camus',
    job: 'Infirmière scolaire',
    college: 'EDUCATION_YOUTH',
    bodies: [JEUNES],
  },
  {
    given: 'Yannick',
    family: 'Rivière',
    organization: 'GEM La Passerelle',
    job: 'Porte-parole',
    college: 'CONCERNED',
    bodies: [JEUNES],
  },
  {
    given: 'Mehdi',
    family: 'Poirier',
    organization: 'Commissariat de Rivebourg',
    job: 'Référent',
    college: 'SECURITY_JUSTICE',
    bodies: [LOGEMENT],
  },
  {
    given: 'Anne-Sophie',
    family: 'Müller',
    organization: 'SAMSAH Horizon',
    job: 'Directrice',
    college: 'MEDICOSOCIAL',
    bodies: [LOGEMENT, PARCOURS],
  },
  {
    given: 'Françoise',
    family: 'Aubry',
    organization: 'Conseil citoyen des Prés',
    job: 'Membre',
    college: 'RESIDENTS',
    bodies: [COPIL, LOGEMENT],
  },
];
