import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aReading } from '../../test/a-reading.ts';
import { listWords, someFigures } from '../../test/some-figures.ts';
import { NO_BUDGET, NO_INDICATOR } from '../imports/figures/figures.ts';
import { layoutAt } from '../imports/layout.ts';
import { type Carried, type PlanRow, readPlanRow } from '../imports/plan/plan-row.ts';
import { placesOf } from '../imports/row-reader.ts';
import { ACTION_STATUSES, type ActionStatus } from './action-status.ts';
import { PLAN_COLUMNS, planLines, type ServedColumn } from './plan-sheet.ts';

const HEADINGS = [
  ...['N° axe', 'Axe', 'N° objectif', 'Objectif', 'N° objectif opérationnel', 'Objectif opérationnel'],
  ...['N° action', 'Action', 'Sous-action de', 'Pilotes', 'Instance', 'État'],
];
const NEXT = [
  'Début',
  'Échéance',
  'Progression (%)',
  'Budget',
  'Financeurs',
  'Indicateur',
  'Départ',
  'Cible',
  'Jalons',
];
const LAST = ['Description', 'Commentaire', 'Retard (jours)', 'Dernières nouvelles', 'Thèmes', 'Cadres', 'Publics'];
const { columns, parts } = layoutAt([{ name: '', rows: [[...HEADINGS, ...NEXT, ...LAST]] }], 'PLAN', 0, 0);
const reading = { ...aReading, places: placesOf(columns), parts };
const STATUSES: Record<ActionStatus, string> = {
  ...{ PROPOSED: 'Proposée', APPROVED: 'Validée', PLANNED: 'À démarrer', IN_PROGRESS: 'En cours' },
  ...{ ON_HOLD: 'Bloquée', DONE: 'Terminée', RECURRING: 'Récurrente', DROPPED: 'Abandonnée' },
};
const WORDS = {
  status: (one: ActionStatus) => STATUSES[one],
  served: (column: ServedColumn, code: string) => `${column} ${code}`,
  ...{ unfiled: 'À classer', noObjective: 'Sans objectif' },
};
const LISTS = { ...WORDS, lists: listWords };

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
  place: fc.constantFrom('x', 'xg', 'xgo', 'xp', 'y', 'z', null),
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
  figures: someFigures,
  description: fc.option(lines),
  comment: fc.option(lines),
});
type Drawn = typeof anAction extends fc.Arbitrary<infer A> ? A : never;

const visit = { number: 'a', title: 'Aller vers', level: 'OPERATIONAL' as const };
const HEADS_OF_X = [
  { id: 'g', number: '1.2', title: 'Prévenir', level: 'STRATEGIC' as const, parentId: null },
  { id: 'o', ...visit, parentId: 'g' },
  { id: 'p', ...visit, parentId: null },
];
const PLAN = {
  axes: [
    { id: 'x', number: '1', title: 'Logement', objectives: HEADS_OF_X },
    { id: 'y', number: null, title: 'Changer le regard', objectives: [] },
  ],
  objectives: [{ id: 'z', number: null, title: 'Coordonner', level: 'STRATEGIC' as const, parentId: null }],
};
const NONE = { axis: null, objective: null, operational: null };
/** Where an action stands, and the headings that its line names. */
const PLACES = {
  x: { axisId: 'x', objectiveId: null, heads: ['Logement', undefined, undefined] },
  xg: { axisId: 'x', objectiveId: 'g', heads: ['Logement', 'Prévenir', undefined] },
  xgo: { axisId: 'x', objectiveId: 'o', heads: ['Logement', 'Prévenir', 'Aller vers'] },
  xp: { axisId: 'x', objectiveId: 'p', heads: ['Logement', undefined, 'Aller vers'] },
  y: { axisId: 'y', objectiveId: null, heads: ['Changer le regard', undefined, undefined] },
  z: { axisId: null, objectiveId: 'z', heads: [undefined, 'Coordonner', undefined] },
} as const;
const NOWHERE = { axisId: null, objectiveId: null, heads: [undefined, undefined, undefined] } as const;
const placeOf = (action: Drawn | undefined) => (action?.place ? PLACES[action.place] : NOWHERE);

function toWrite({ place, lead, body, figures, coLeads, description, ...action }: Drawn) {
  const { axisId, objectiveId } = place ? PLACES[place] : NOWHERE;
  return {
    ...{ ...action, id: 'a', parentId: null, axisId, objectiveId, daysLate: 3, newsAt: '2026-11-30T10:00:00.000Z' },
    ...{ themes: [], frameworkItems: [], publics: [] },
    ...{ lead: null, leadOrganization: lead ? { name: lead } : null, body: body ? { label: body } : null },
    extract: {
      ...{ coLeads, description: description ?? '' },
      ...figures,
    },
  };
}

/** What the import reads of the lines, one after the other. */
function readBack(actions: readonly Drawn[]): PlanRow[] {
  let above: Carried = NONE;
  return planLines({ ...PLAN, actions: actions.map(toWrite) }, LISTS).map((line, at) => {
    const cells = PLAN_COLUMNS.map((column) => {
      const cell = line[column];
      return cell !== null && typeof cell === 'object' ? cell.day : cell;
    });
    const row = readPlanRow(at + 2, cells, reading, above);
    above = row;
    return row;
  });
}

function oneDrawn() {
  const [drawn] = fc.sample(anAction, 1);
  if (!drawn) throw new Error('nothing drawn');
  return toWrite(drawn);
}

describe('a plan that is exported', () => {
  it('is the same plan once it is imported, in any order of its lines', () => {
    fc.assert(
      fc.property(fc.array(anAction, { minLength: 1, maxLength: 6 }), (drawn) => {
        for (const [at, row] of readBack(drawn).entries()) {
          const action = drawn[at];
          expect(row).toMatchObject({
            ...{ kind: 'ACTION', title: action?.title, number: action?.number ?? '', body: action?.body ?? '' },
            ...{ status: action?.status, statusText: '', startsOn: action?.startsOn, progress: action?.progress },
            leads: [action?.lead, ...(action?.coLeads ?? [])].filter(Boolean),
            dueText: action?.dueText ?? '',
            ...(action?.dueText ? {} : { dueOn: action?.dueOn }),
            ...{ description: action?.description ?? '', comment: action?.comment ?? '' },
          });
          expect([row.axis?.title, row.objective?.title, row.operational?.title]).toEqual(placeOf(action).heads);
          expect(row.figures).toEqual(action?.figures);
        }
      }),
    );
  });

  it('says what is unknown by nothing, and names what there are several of', () => {
    const extract = {
      ...{ coLeads: [], description: '', milestones: [{ title: 'Local loué', dueOn: '2027-03-31', done: false }] },
      budget: [
        { ...NO_BUDGET, funder: 'ARS', requestedCents: 100 },
        { ...NO_BUDGET, label: 'Poste', funder: 'Ville' },
      ],
      indicators: [1, 2].map((n) => ({ ...NO_INDICATOR, label: `Indicateur ${n}`, baseline: n, target: n })),
    };
    const drawn = oneDrawn();
    const [line] = planLines({ ...PLAN, actions: [{ ...drawn, extract }] }, WORDS);
    expect(line).toMatchObject({
      budget: null,
      funders: 'ARS ; Ville, Poste',
      indicator: 'Indicateur 1 ; Indicateur 2',
      milestones: 'Local loué (31/03/2027)',
    });
    expect([line?.baseline, line?.target]).toEqual([null, null]);
    const [reserved] = planLines({ axes: [], objectives: [], actions: [{ ...drawn, extract: null }] }, WORDS);
    expect([reserved?.axis, reserved?.objective, reserved?.description, reserved?.budget]).toEqual(Array(4).fill(null));
  });

  it('says which action a sub-action is of', () => {
    const one = oneDrawn();
    const part = { ...one, id: 'b', parentId: 'a', title: 'Trouver un local' };
    const written = planLines({ axes: [], objectives: [], actions: [{ ...one, title: 'Ouvrir' }, part] }, WORDS);
    expect(written.map(({ action, partOf }) => [action, partOf])).toEqual([
      ['Ouvrir', null],
      ['Trouver un local', 'Ouvrir'],
    ]);
  });

  it('says what an action serves, one after the other, and nothing where there is nothing', () => {
    const served = { themes: ['WORK', 'HOUSING'], frameworkItems: ['PTSM.SOMATIC_CARE'], publics: [] };
    const [line] = planLines({ axes: [], objectives: [], actions: [{ ...oneDrawn(), ...served }] }, WORDS);
    expect(line).toMatchObject({
      themes: 'themes WORK ; themes HOUSING',
      frameworkItems: 'frameworkItems PTSM.SOMATIC_CARE',
      publics: null,
    });
  });
});
