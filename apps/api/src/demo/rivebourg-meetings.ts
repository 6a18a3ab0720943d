import type { AgendaPurpose } from '@trame/domain/meetings/agenda-purpose';

export interface DemoMeeting {
  key: string;
  body: string;
  title: string;
  state: 'DRAFT' | 'CONVENED' | 'CLOSED';
  /** Days from today. */
  offset: number;
  time: string;
  duration: number;
  place: string;
  /** Places in the room, where somebody counted them. */
  capacity?: number;
  /** Presenters are people by their family name, or anybody else by the words of the agenda. */
  items: readonly (readonly [title: string, purpose: AgendaPurpose, presenters: readonly string[], minutes: number])[];
  /** The position of the item that the coordination and the chair alone read. */
  restricted?: number;
}

/** Dates put to a group; days are counted from today. */
export const POLL = {
  body: 'GT Parcours',
  title: 'Parcours de soins : sorties d’hospitalisation',
  place: 'CMP, salle de réunion',
  message: 'La psychiatrie de liaison sera présente. Deux heures suffiront.',
  closes: 8,
  slots: [
    [15, '09:30'],
    [17, '14:00'],
    [22, '14:00'],
  ],
  answers: [
    ['Benali', 'LINK', ['YES', 'NO', 'IF_NEEDED']],
    ['Vasseur', 'APP', ['YES', 'YES', 'NO']],
  ],
} as const;

/** What was noted at the meeting that is over, by the position of its item. */
export const HELD = {
  meeting: 'logement',
  notes: [
    [0, 'Claire Morvan présente le projet de protocole : alerte partagée deux mois avant la procédure.'],
    [0, 'L’EPSM peut désigner un interlocuteur par secteur. Les bailleurs demandent une réponse sous huit jours.'],
    [1, 'La carte compte 84 logements accompagnés. Elle sera tenue à jour chaque semestre.'],
  ],
  decision: 'Le groupe adopte le protocole et le soumet au comité de pilotage.',
  action: { title: 'Désigner un interlocuteur par secteur à l’EPSM', lead: 'Benali', due: 40 },
} as const;

/** A subject that goes from a group that sent it to the committee whose agenda has it; and what waits there. */
export const SUBJECT = {
  title: 'Protocole bailleurs – psychiatrie',
  question: 'Le comité peut-il signer le protocole avec les deux bailleurs avant l’été ?',
  from: { body: 'GT Logement', meeting: 'logement', position: 0 },
  to: { body: 'COPIL', meeting: 'copil', position: 3 },
} as const;
export const PARKED = [
  ['COPIL', 'Premiers secours en santé mentale : seconde session', 'INFORMATION', 10],
  ['GT Jeunes', 'Lien avec la protection judiciaire de la jeunesse', 'DISCUSSION', 30],
] as const;

export const MEETINGS: readonly DemoMeeting[] = [
  {
    key: 'copil',
    body: 'COPIL',
    title: 'Comité de pilotage n° 14',
    state: 'DRAFT',
    offset: 12,
    time: '14:00',
    duration: 120,
    place: 'Hôtel de ville, salle du conseil',
    items: [
      ['Accueil et approbation du compte rendu précédent', 'MINUTES_APPROVAL', ['Marchetti'], 10],
      ['Point d’étape du plan d’actions', 'INFORMATION', ['Roussel'], 20],
      ['Lieu d’écoute 15-25 ans : ouverture au printemps', 'DECISION', ['Belkacem'], 25],
      ['Logement : protocole de prévention des expulsions', 'DISCUSSION', ['Morvan', 'Benali'], 25],
      ['Budget 2027 et demande à l’ARS', 'DECISION', ['Vasseur', 'Lou Hamel, agence régionale de santé'], 20],
      ['Renouvellement du poste de coordination', 'DISCUSSION', ['Marchetti'], 10],
      ['Questions diverses', 'OTHER_BUSINESS', [], 10],
    ],
    restricted: 5,
  },
  {
    key: 'cotech',
    body: 'COTECH',
    title: 'Comité technique',
    state: 'CONVENED',
    offset: 4,
    time: '14:00',
    duration: 90,
    place: 'Hôtel de ville',
    items: [
      ['Suivi des actions', 'INFORMATION', ['Roussel'], 30],
      ['Préparation du comité de pilotage', 'DISCUSSION', ['Benali'], 40],
      ['Questions diverses', 'OTHER_BUSINESS', [], 20],
    ],
  },
  {
    key: 'jeunes',
    body: 'GT Jeunes',
    title: 'Jeunes 15-25 ans',
    state: 'CONVENED',
    offset: 2,
    time: '09:30',
    duration: 120,
    place: 'Maison des adolescents',
    capacity: 12,
    items: [
      ['Aménagement du lieu d’écoute', 'DISCUSSION', ['Belkacem'], 60],
      ['Permanences au lycée Camus', 'DISCUSSION', ['Garcia'], 45],
    ],
  },
  {
    key: 'logement',
    body: 'GT Logement',
    title: 'Logement et habitat',
    state: 'CLOSED',
    offset: -5,
    time: '10:00',
    duration: 120,
    place: 'Salle Simone-Veil',
    items: [
      ['Protocole bailleurs – psychiatrie', 'DECISION', ['Morvan'], 60],
      ['Logements accompagnés : la carte', 'INFORMATION', ['Müller'], 30],
    ],
  },
];
