import type { BodyType } from '@trame/domain/bodies/body-type';

export interface DemoBody {
  tag: string;
  label: string;
  type: BodyType;
  parent: string | null;
  noticeDays: number;
  /** Days before a meeting on which the silent are reminded. */
  reminderDays: number;
  mandate: string;
  /** Family names of those who chair or lead it. */
  officers: readonly (readonly [family: string, office: 'CHAIR' | 'CO_LEAD' | 'LEAD'])[];
}

export const BODIES: readonly DemoBody[] = [
  {
    tag: 'COPIL',
    label: 'Comité de pilotage',
    type: 'STEERING',
    parent: null,
    noticeDays: 15,
    reminderDays: 7,
    mandate: 'Fixe les priorités, valide la feuille de route et suit les actions.',
    officers: [
      ['Marchetti', 'CHAIR'],
      ['Benali', 'CO_LEAD'],
    ],
  },
  {
    tag: 'COTECH',
    label: 'Comité technique',
    type: 'TECHNICAL',
    parent: 'COPIL',
    noticeDays: 10,
    reminderDays: 3,
    mandate: 'Prépare le comité de pilotage et suit les actions entre deux séances.',
    officers: [['Roussel', 'CHAIR']],
  },
  {
    tag: 'GT Jeunes',
    label: 'Jeunes 15-25 ans',
    type: 'WORKING_GROUP',
    parent: 'COTECH',
    noticeDays: 7,
    reminderDays: 3,
    mandate: 'Construit une réponse sans rendez-vous pour les jeunes du territoire.',
    officers: [['Belkacem', 'LEAD']],
  },
  {
    tag: 'GT Logement',
    label: 'Logement et habitat',
    type: 'WORKING_GROUP',
    parent: 'COTECH',
    noticeDays: 7,
    reminderDays: 3,
    mandate: 'Prévient les ruptures de logement des personnes concernées.',
    officers: [['Morvan', 'LEAD']],
  },
  {
    tag: 'GT Parcours',
    label: 'Parcours de soins',
    type: 'WORKING_GROUP',
    parent: 'COTECH',
    noticeDays: 7,
    reminderDays: 3,
    mandate: 'Rend lisibles les portes d’entrée et prépare les sorties d’hospitalisation.',
    officers: [['Vasseur', 'LEAD']],
  },
  {
    tag: 'PLÉNIÈRE',
    label: 'Assemblée plénière',
    type: 'PLENARY',
    parent: 'COPIL',
    noticeDays: 15,
    reminderDays: 7,
    mandate: 'Informe, débat et fait remonter les besoins.',
    officers: [['Marchetti', 'CHAIR']],
  },
];
