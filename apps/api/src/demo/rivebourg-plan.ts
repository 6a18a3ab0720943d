import type { ActionStatus } from '@trame/domain/action-plan/action-status';

export interface DemoAction {
  number: string;
  title: string;
  lead: string;
  body: string;
  status: ActionStatus;
  /** Days from today. */
  starts: number;
  due: number | null;
  dueText?: string;
  progress: number;
  /** Days since the last news; none when null. */
  news: number | null;
}

export interface DemoObjective {
  number: string;
  title: string;
  actions: readonly DemoAction[];
  /** The operational objectives that serve it. */
  under?: readonly DemoObjective[];
}

export interface DemoAxis {
  number: string;
  title: string;
  objectives: readonly DemoObjective[];
}

const action = (
  number: string,
  title: string,
  [lead, body]: readonly [string, string],
  status: ActionStatus,
  [starts, due]: readonly [number, number | null],
  [progress, news]: readonly [number, number | null],
): DemoAction => ({ number, title, lead, body, status, starts, due, progress, news });

const JEUNES = ['Belkacem', 'GT Jeunes'] as const;
const LOGEMENT = ['Morvan', 'GT Logement'] as const;
const PARCOURS = ['Vasseur', 'GT Parcours'] as const;

export const AXES: readonly DemoAxis[] = [
  {
    number: '1',
    title: 'Agir tôt auprès des jeunes',
    objectives: [
      {
        number: '1.2',
        title: 'Ouvrir des lieux d’accueil sans rendez-vous',
        actions: [
          action('1.2.1', 'Ouvrir un lieu d’écoute pour les 15-25 ans', JEUNES, 'IN_PROGRESS', [-330, 220], [60, 0]),
          action(
            '1.2.2',
            'Permanences de pairs-aidants au lycée Camus',
            ['Lenoir', 'GT Jeunes'],
            'PLANNED',
            [40, 580],
            [0, 12],
          ),
        ],
      },
      {
        number: '1.3',
        title: 'Former les adultes qui accompagnent',
        actions: [
          action(
            '1.3.1',
            'Former 40 agents d’accueil aux premiers secours en santé mentale',
            ['Prat', 'GT Jeunes'],
            'IN_PROGRESS',
            [-450, -39],
            [35, 74],
          ),
          action('1.3.2', 'Créer un réseau de référents dans les collèges', JEUNES, 'DONE', [-500, -60], [100, 60]),
        ],
      },
    ],
  },
  {
    number: '2',
    title: 'Se loger et rester logé',
    objectives: [
      {
        number: '2.1',
        title: 'Prévenir les ruptures de logement',
        actions: [
          action(
            '2.1.1',
            'Protocole bailleurs – psychiatrie avant expulsion',
            LOGEMENT,
            'IN_PROGRESS',
            [-300, 128],
            [70, 1],
          ),
          action('2.1.2', 'Cartographier les logements accompagnés', LOGEMENT, 'DONE', [-700, -160], [100, 165]),
          action(
            '2.1.3',
            'Mesurer les situations d’incurie avec les bailleurs',
            ['Prat', 'GT Logement'],
            'ON_HOLD',
            [-200, 90],
            [20, 95],
          ),
        ],
      },
    ],
  },
  {
    number: '3',
    title: 'Un parcours de soins lisible',
    objectives: [
      {
        number: '3.1',
        title: 'Préparer les sorties d’hospitalisation',
        actions: [
          action(
            '3.1.1',
            'Convention « sortie d’hospitalisation »',
            ['Benali', 'COTECH'],
            'IN_PROGRESS',
            [-400, -23],
            [80, 31],
          ),
        ],
        under: [
          {
            number: '3.1.a',
            title: 'Dire à chacun où s’adresser après une hospitalisation',
            actions: [
              action('3.1.2', 'Guide des ressources du territoire', PARCOURS, 'IN_PROGRESS', [-320, 97], [45, 6]),
              action('3.1.3', 'Annuaire des lieux d’écoute', PARCOURS, 'PLANNED', [-120, -10], [10, 20]),
            ],
          },
        ],
      },
    ],
  },
  {
    number: '4',
    title: 'Changer le regard sur les troubles psychiques',
    objectives: [
      {
        number: '4.1',
        title: 'Faire vivre les Semaines d’information',
        actions: [
          action(
            '4.1.1',
            'Programme 2027 des Semaines d’information',
            ['Haddad', 'COTECH'],
            'PLANNED',
            [20, 330],
            [0, null],
          ),
          action(
            '4.1.2',
            'Théâtre-forum dans quatre quartiers',
            ['Aubry', 'COTECH'],
            'RECURRING',
            [-400, 380],
            [50, 15],
          ),
        ],
      },
    ],
  },
];

/** Sub-actions, by the number of their action. */
export const PARTS: readonly { of: string; action: DemoAction }[] = [
  { of: '1.2.1', action: action('1.2.1.a', 'Trouver un local près du lycée', JEUNES, 'DONE', [-300, -90], [100, 90]) },
  {
    of: '1.2.1',
    action: action('1.2.1.b', 'Accueillir deux demi-journées par semaine', JEUNES, 'IN_PROGRESS', [-60, 150], [30, 4]),
  },
];
