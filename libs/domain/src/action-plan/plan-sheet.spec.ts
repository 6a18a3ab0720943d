import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutAt } from '../imports/layout.ts';
import { readPlanRow } from '../imports/plan/plan-row.ts';
import { placesOf } from '../imports/row-reader.ts';
import { ACTION_STATUSES, type ActionStatus } from './action-status.ts';
import { PLAN_COLUMNS, planLines } from './plan-sheet.ts';

const HEADINGS = [
  ...['N° axe', 'Axe', 'N° objectif', 'Objectif', 'N° objectif opérationnel', 'Objectif opérationnel'],
  ...['N° action', 'Action', 'Sous-action de', 'Pilotes', 'Instance', 'État'],
];
const LAST = [
  ...['Début', 'Échéance', 'Progression (%)', 'Retard (jours)', 'Dernières nouvelles'],
  ...['Thèmes', 'Cadres', 'Publics'],
];
const { columns } = layoutAt([{ name: '', rows: [[...HEADINGS, ...LAST]] }], 'PLAN', 0, 0);
const WORDS: Record<ActionStatus, string> = {
  ...{ PROPOSED: 'Proposée', APPROVED: 'Validée', PLANNED: 'À démarrer', IN_PROGRESS: 'En cours' },
  ...{ ON_HOLD: 'Bloquée', DONE: 'Terminée', RECURRING: 'Récurrente', DROPPED: 'Abandonnée' },
};
const TITLES = ['Écrire', 'Ouvrir un lieu d’écoute', '12 permanences', '=1+1', 'Former / accueillir'];

const anyAction = fc.record({
  id: fc.constant('a'),
  parentId: fc.constant(null),
  axisId: fc.constant('x'),
  objectiveId: fc.option(fc.constantFrom('g', 'o', 'p')),
  number: fc.option(fc.constantFrom('1.1', '12', 'A-3')),
  title: fc.constantFrom(...TITLES),
  status: fc.constantFrom(...ACTION_STATUSES),
  lead: fc.option(fc.constantFrom({ name: 'Alix Aubry' }, { name: 'Élodie de La Tour' })),
  leadOrganization: fc.option(fc.constantFrom({ name: 'EPSM' }, { name: 'Rivebourg Habitat' })),
  body: fc.option(fc.constant({ label: 'Groupe Logement' })),
  startsOn: fc.option(fc.constantFrom('2026-01-01', '2026-12-31')),
  dueOn: fc.option(fc.constantFrom('2027-01-31', '2028-02-29')),
  dueText: fc.option(fc.constantFrom('1er semestre 2028', 'fin 2028')),
  progress: fc.integer({ min: 0, max: 100 }),
  daysLate: fc.integer({ min: 0, max: 9 }),
  newsAt: fc.option(fc.constant('2026-11-30T10:00:00.000Z')),
  themes: fc.subarray(['HOUSING', 'WORK']),
  frameworkItems: fc.subarray(['PTSM.SOMATIC_CARE']),
  publics: fc.subarray(['STUDENTS']),
});

describe('a plan that is exported', () => {
  it('is the same plan once it is imported', () => {
    const prevent = { number: '1.2', title: 'Prévenir' };
    const visit = { number: 'a', title: 'Aller vers' };
    const objectives = [
      { id: 'g', ...prevent, level: 'STRATEGIC' as const, parentId: null },
      { id: 'o', ...visit, level: 'OPERATIONAL' as const, parentId: 'g' },
      { id: 'p', ...visit, level: 'OPERATIONAL' as const, parentId: null },
    ];
    const axes = [{ id: 'x', number: '1', title: 'Logement', objectives }];
    const above = { axis: null, objective: null, operational: null };
    fc.assert(
      fc.property(anyAction, (action) => {
        const [line] = planLines(
          { axes, objectives: [], actions: [action] },
          (status) => WORDS[status],
          (_, code) => code,
        );
        const cells = PLAN_COLUMNS.map((column) => {
          const cell = line?.[column] ?? null;
          return cell !== null && typeof cell === 'object' ? cell.day : cell;
        });
        const read = readPlanRow(2, cells, placesOf(columns), above);
        expect(read).toMatchObject({
          kind: 'ACTION',
          axis: { number: '1', title: 'Logement' },
          objective: action.objectiveId === 'g' || action.objectiveId === 'o' ? prevent : null,
          operational: action.objectiveId === 'o' || action.objectiveId === 'p' ? visit : null,
          title: action.title,
          number: action.number ?? '',
          status: action.status,
          statusText: '',
          startsOn: action.startsOn,
          leads: [action.lead?.name, action.leadOrganization?.name].filter(Boolean),
          body: action.body?.label ?? '',
          dueText: action.dueText ?? '',
          ...(action.dueText ? {} : { dueOn: action.dueOn }),
        });
      }),
    );
  });

  it('says which action a sub-action is of', () => {
    const [one] = fc.sample(anyAction, 1);
    if (!one) throw new Error('no sample');
    const part = { ...one, id: 'b', parentId: 'a', title: 'Trouver un local' };
    const plan = { axes: [], objectives: [], actions: [{ ...one, title: 'Ouvrir' }, part] };
    const lines = planLines(plan, String, (_, code) => code);
    expect(lines.map(({ action, partOf }) => [action, partOf])).toEqual([
      ['Ouvrir', null],
      ['Trouver un local', 'Ouvrir'],
    ]);
  });

  it('says what an action serves, one after the other, and nothing where there is nothing', () => {
    const [one] = fc.sample(anyAction, 1);
    if (!one) throw new Error('no sample');
    const action = { ...one, themes: ['WORK', 'HOUSING'], frameworkItems: ['PTSM.SOMATIC_CARE'], publics: [] };
    const plan = { axes: [], objectives: [], actions: [action] };
    expect(planLines(plan, String, (column, code) => `${column} ${code}`)[0]).toMatchObject({
      themes: 'themes WORK ; themes HOUSING',
      frameworkItems: 'frameworkItems PTSM.SOMATIC_CARE',
      publics: null,
    });
  });
});
