import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layoutAt } from '../imports/layout.ts';
import { type Carried, type PlanRow, readPlanRow } from '../imports/plan/plan-row.ts';
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
const HEADINGS = ['N° axe', 'Axe', 'N° objectif', 'Objectif', 'N° action', 'Action', 'Pilotes', 'Instance', 'État'];
const NEXT = ['Début', 'Échéance', 'Progression (%)', 'Budget', 'Financeurs', 'Indicateur', 'Départ', 'Cible'];
const LAST = ['Description', 'Commentaire', 'Retard (jours)', 'Dernières nouvelles'];
const { columns } = layoutAt([{ name: '', rows: [[...HEADINGS, ...NEXT, ...LAST]] }], 'PLAN', 0, 0);
const STATUSES: Record<ActionStatus, string> = {
  ...{ PROPOSED: 'Proposée', APPROVED: 'Validée', PLANNED: 'À démarrer', IN_PROGRESS: 'En cours' },
  ...{ ON_HOLD: 'Bloquée', DONE: 'Terminée', RECURRING: 'Récurrente', DROPPED: 'Abandonnée' },
};
const WORDS = { status: (one: ActionStatus) => STATUSES[one], unfiled: 'À classer', noObjective: 'Sans objectif' };

const anyAction = fc.record({
  id: fc.constant('a'),
  parentId: fc.constant(null),
  axisId: fc.constant('x'),
  objectiveId: fc.option(fc.constantFrom('g', 'o', 'p')),
/** Words as people type them, what begins like a formula and what ends a field of a text file among them. */
const words = (most: number) =>
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '"', ';', ',', "'", '/', 'é', 'Œ', '’', '«', ' ', '(', '1', 'a', 'Z'), {
      minLength: 1,
      maxLength: most,
    })
    .map((signs) => `${signs.join('').replaceAll(/\s+/gu, ' ').trim()}x`);
const lines = fc.array(words(20), { minLength: 1, maxLength: 3 }).map((texts) => texts.join('\n'));
const names = fc.constantFrom('EPSM', 'Rivebourg Habitat', 'CCAS', 'Élodie de La Tour');

const anAction = fc.record({
  place: fc.constantFrom('x', 'xg', 'y', null),
  number: fc.option(fc.constantFrom('1.1', '12', 'A-3')),
  title: words(60),
  status: fc.constantFrom(...ACTION_STATUSES),
  lead: fc.option(names),
  coLeads: fc.uniqueArray(names, { maxLength: 2 }),
  body: fc.option(fc.constant('Groupe Logement')),
  startsOn: fc.option(fc.constantFrom('2026-01-01', '2026-12-31')),
  dueOn: fc.option(fc.constantFrom('2027-01-31', '2028-02-29')),
  dueText: fc.option(fc.constantFrom('1er semestre 2028', 'fin 2028')),
  progress: fc.integer({ min: 0, max: 100 }),
  daysLate: fc.integer({ min: 0, max: 9 }),
  newsAt: fc.option(fc.constant('2026-11-30T10:00:00.000Z')),
  themes: fc.subarray(['HOUSING', 'WORK']),
  frameworkItems: fc.subarray(['PTSM.SOMATIC_CARE']),
  publics: fc.subarray(['STUDENTS']),
  budget: fc.option(fc.record({ label: words(30), requestedCents: fc.option(fc.nat(1e11)) })),
  indicator: fc.option(
    fc.record({
      label: words(40),
      baseline: fc.option(fc.integer({ min: -9999, max: 9999 }).map((value) => value / 4)),
      target: fc.option(fc.nat(1e6)),
    }),
  ),
  description: fc.option(lines),
  comment: fc.option(lines),
});
type Drawn = typeof anAction extends fc.Arbitrary<infer A> ? A : never;

const AXES = [
  { id: 'x', number: '1', title: 'Logement', objectives: [{ id: 'g', number: '1.2', title: 'Prévenir' }] },
  { id: 'y', number: null, title: 'Changer le regard', objectives: [] },
];
const PLACES = { x: ['x', null], xg: ['x', 'g'], y: ['y', null] } as const;
const HEADS = {
  x: ['Logement', undefined],
  xg: ['Logement', 'Prévenir'],
  y: ['Changer le regard', undefined],
} as const;

function toWrite({ place, lead, body, budget, indicator, coLeads, description, ...action }: Drawn) {
  const [axisId, objectiveId] = place ? PLACES[place] : [null, null];
  return {
    ...{ ...action, axisId, objectiveId, daysLate: 3, newsAt: '2026-11-30T10:00:00.000Z' },
    ...{ lead: null, leadOrganization: lead ? { name: lead } : null, body: body ? { label: body } : null },
    extract: {
      ...{ coLeads, description: description ?? '', budget: budget ? [{ ...budget, funder: null }] : [] },
      indicators: indicator ? [{ ...indicator, targetText: null }] : [],
    },
  };
}

/** What the import reads of the lines, one after the other. */
function readBack(actions: readonly Drawn[]): PlanRow[] {
  let above: Carried = { axis: null, objective: null };
  return planLines({ axes: AXES, actions: actions.map(toWrite) }, WORDS).map((line, at) => {
    const cells = PLAN_COLUMNS.map((column) => {
      const cell = line[column];
      return cell !== null && typeof cell === 'object' ? cell.day : cell;
    });
    const row = readPlanRow(at + 2, cells, placesOf(columns), above);
    above = row;
    return row;
  });
}

const asText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

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
  it('is the same plan once it is imported, in any order of its lines', () => {
      fc.property(fc.array(anAction, { minLength: 1, maxLength: 6 }), (drawn) => {
        for (const [at, row] of readBack(drawn).entries()) {
          const action = drawn[at];
          const [axis, objective] = action?.place ? HEADS[action.place] : [undefined, undefined];
          expect(row).toMatchObject({
            ...{ kind: 'ACTION', title: action?.title, number: action?.number ?? '', body: action?.body ?? '' },
            ...{ status: action?.status, statusText: '', startsOn: action?.startsOn, progress: action?.progress },
            leads: [action?.lead, ...(action?.coLeads ?? [])].filter(Boolean),
            dueText: action?.dueText ?? '',
            ...(action?.dueText ? {} : { dueOn: action?.dueOn }),
            ...{ funders: action?.budget?.label ?? '', indicator: action?.indicator?.label ?? '' },
            ...{ baseline: asText(action?.indicator?.baseline), target: asText(action?.indicator?.target) },
            ...{ description: action?.description ?? '', comment: action?.comment ?? '' },
          });
          expect([row.axis?.title, row.objective?.title]).toEqual([axis, objective]);
          expect(row.budget?.cents ?? null).toBe(action?.budget?.requestedCents ?? null);
        }
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
  it('says what is unknown by nothing, and names what there are several of', () => {
    const extract = {
      ...{ coLeads: [], description: '' },
      budget: [
        { label: '', funder: 'ARS', requestedCents: 100 },
        { label: 'Poste', funder: 'Ville', requestedCents: null },
      ],
      indicators: [1, 2].map((n) => ({ label: `Indicateur ${n}`, baseline: n, target: n, targetText: null })),
    };
    const [drawn] = fc.sample(anAction, 1);
    if (!drawn) throw new Error('nothing drawn');
    const [line] = planLines({ axes: AXES, actions: [{ ...toWrite(drawn), extract }] }, WORDS);
    expect(line).toMatchObject({
      budget: null,
      funders: 'ARS ; Ville, Poste',
      indicator: 'Indicateur 1 ; Indicateur 2',
    expect([line?.baseline, line?.target]).toEqual([null, null]);
    const [reserved] = planLines({ axes: [], actions: [{ ...toWrite(drawn), extract: null }] }, WORDS);
    expect([reserved?.axis, reserved?.objective, reserved?.description, reserved?.budget]).toEqual(Array(4).fill(null));
  });
});
