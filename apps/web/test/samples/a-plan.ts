import type { ActionRow, Plan } from '@trame/contracts/action-plan-answers';

const ID = '0198f1c2-6a1b-7c3d-8e4f-';

/** An action of a plan: number 1, 2, 3… gives its id and its title. */
export const anAction = (at: number, more: Partial<ActionRow> = {}): ActionRow => ({
  id: `${ID}${String(at).padStart(12, '4')}`,
  version: 1,
  number: null,
  title: `Action ${at}`,
  axisId: null,
  objectiveId: null,
  parentId: null,
  status: 'PLANNED',
  daysLate: 0,
  silent: false,
  missing: [],
  body: null,
  lead: null,
  leadOrganization: null,
  startsOn: null,
  dueOn: null,
  dueText: null,
  progress: 0,
  newsAt: null,
  frameworkItems: [],
  themes: [],
  publics: [],
  ...more,
});

/** A plan of these actions, without axes unless told. */
export const aPlan = (actions: ActionRow[], more: Partial<Plan> = {}): Plan => ({
  today: '2026-11-23',
  roadmap: null,
  axes: [],
  objectives: [],
  actions,
  total: actions.length,
  counts: {
    all: actions.length,
    done: 0,
    running: 0,
    late: 0,
    toStart: actions.length,
    left: 0,
    silent: 0,
    incomplete: 0,
  },
  ...more,
});
