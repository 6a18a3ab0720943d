import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aSheet, budgetOf, NOBODY, readPlan } from '../../../test/read-plan.ts';
import { someFigures } from '../../../test/some-figures.ts';
import {
  BUDGET_COLUMNS,
  budgetLines,
  INDICATOR_COLUMNS,
  indicatorLines,
  MEASUREMENT_COLUMNS,
  MILESTONE_COLUMNS,
  measurementLines,
  milestoneLines,
} from '../../action-plan/figures-sheet.ts';
import type { SheetCell } from '../../action-plan/sheet-cell.ts';
import { nameKey } from '../cells/fold.ts';
import type { KnownFigures } from '../figures/compare-figures.ts';
import type { Figures } from '../figures/figures.ts';
import { proposeLayout } from '../layout.ts';
import { type Cell, wordsIn } from '../sheet.ts';

describe('other sheets of the workbook', () => {
  const PLAN = aSheet(
    'Plan',
    ['N° action', 'Axe', 'Action', 'Budget', 'Financeurs', 'État'],
    ['1.1', 'Jeunes', 'Un lieu', '4 500', 'ARS ; Ville', 'En cours'],
    ['1.2', '', 'Un bus', 900, '', 'En cours'],
  );

  it('say more of actions, by title or by number, in place of what the plan sums up', () => {
    const money = aSheet(
      'Budget',
      ['Budget du plan'],
      ['Action', 'N° action', 'Année', 'Financeur', 'Demandé (€)', 'Accordé (€)'],
      ['Un lieu', '', 2026, 'ARS', 3000, ''],
      ['', '', 2027, 'Ville', 1500, 0],
      ['', '1.2', 2026, 'ARS', 100, ''],
      ['Un train', '', 2026, 'ARS', 100, ''],
    );
    const all = readPlan([PLAN, money]);
    expect(budgetOf(all)).toEqual([
      [2026, 'ARS', '', 3000, null, null],
      [2027, 'Ville', '', 1500, 0, null],
    ]);
    expect(budgetOf(all, 1)).toEqual([[2026, 'ARS', '', 100, null, null]]);
    expect(all.said.filter(([, code]) => code !== 'LISTS_UNEVEN')).toEqual([[3, 'FIGURES_IN_SHEET', '900 €']]);
    const lost = all.lines.flatMap(({ line, issues }) => issues.map(({ code, text }) => [line, code, text]));
    expect(lost).toEqual([[6, 'FIGURES_WITHOUT_ACTION', 'Un train']]);
  });

  it('are no other plans: a sheet that says who leads is left alone', () => {
    const older = aSheet('Plan 2024', ['Action', 'Pilote', 'Budget'], ['Un lieu', 'CCAS', 5]);
    expect(budgetOf(readPlan([PLAN, older]))).toHaveLength(1);
    expect(proposeLayout([PLAN, older]).figureSheets).toEqual([]);
  });

  it('bring back what our own sheets say, whatever the words hold', () => {
    const cell = (one: SheetCell): Cell => (one !== null && typeof one === 'object' ? one.day : one);
    const rowsOf = <C extends string>(columns: readonly C[], lines: readonly Record<C, SheetCell>[]) =>
      lines.map((line) => columns.map((column) => cell(line[column])));
    const distinct = (figures: Figures): Figures => ({
      ...figures,
      budget: figures.budget
        .filter(({ funder, label }) => funder !== '' || label !== '')
        .map((line) => ({ ...line, funder: wordsIn(line.funder) })),
      indicators: figures.indicators.filter(
        ({ label }, at) => figures.indicators.findIndex((one) => nameKey(one.label) === nameKey(label)) === at,
      ),
    });
    fc.assert(
      fc.property(fc.array(someFigures, { minLength: 1, maxLength: 3 }), (drawn) => {
        const wanted = drawn.map(distinct);
        const place = { number: null, axis: 'Axe', partOf: null };
        const actions = wanted.map((figures, at) => ({ ...figures, ...place, title: `Action ${at}` }));
        const own = [
          aSheet('Plan', ['Axe', 'Action', 'État'], ...actions.map(({ title }) => ['Axe', title, 'En cours'])),
          aSheet('Budget', [...BUDGET_HEAD], ...rowsOf(BUDGET_COLUMNS, budgetLines(actions))),
          aSheet('Indicateurs', [...INDICATOR_HEAD], ...rowsOf(INDICATOR_COLUMNS, indicatorLines(actions))),
          aSheet('Mesures', [...MEASUREMENT_HEAD], ...rowsOf(MEASUREMENT_COLUMNS, measurementLines(actions))),
          aSheet('Jalons', [...MILESTONE_HEAD], ...rowsOf(MILESTONE_COLUMNS, milestoneLines(actions, 'atteint'))),
        ];
        const got = readPlan(own).rows.map(({ figures: { budget, indicators, milestones } }) => ({
          budget: budget.map(({ item }) => item),
          indicators: indicators.map(({ item }) => item),
          milestones: milestones.map(({ item }) => item),
        }));
        expect(got).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

const OF = ['N° action', 'Action'];
const PLACE = ['Axe', 'Sous-action de'];
const BUDGET_HEAD = [...OF, 'Année', 'Financeur', 'Objet', 'Demandé (€)', 'Accordé (€)', 'Dépensé (€)', ...PLACE];
const INDICATOR_HEAD = [
  ...[...OF, 'Indicateur', 'Unité', 'Valeur de départ', 'Cible', 'Cible en toutes lettres', 'Dernière mesure'],
  ...['Mesurée le', 'Source', ...PLACE],
];
const MEASUREMENT_HEAD = [...OF, 'Indicateur', 'Unité', 'Jour', 'Valeur', 'Remarque', ...PLACE];
const MILESTONE_HEAD = [...OF, 'Jalon', 'Échéance du jalon', 'Atteint', ...PLACE];

describe('a plan that comes in again', () => {
  const STORED: KnownFigures = {
    budget: [
      {
        id: 'b',
        version: 3,
        year: 2026,
        funder: 'ARS',
        label: '',
        requestedCents: 300_000,
        grantedCents: null,
        spentCents: 5,
      },
    ],
    indicators: [
      {
        ...{ id: 'i', version: 1, label: 'Jeunes reçus', unit: 'jeunes', baseline: null, target: 50, targetText: null },
        ...{ source: null, measurements: [{ id: 'm', version: 1, value: 12, measuredOn: '2026-12-31', note: null }] },
      },
    ],
    milestones: [{ id: 'j', version: 1, title: 'Local loué', dueOn: null, done: true }],
  };
  const known = {
    ...NOBODY,
    axes: [{ id: 'x', title: 'Jeunes' }],
    actions: [{ id: 'a', axisId: 'x', objectiveId: null, parentId: null, title: 'Un lieu', ...STORED }],
  };
  const HEAD = ['Axe', 'Action', 'Budget', 'Indicateur', 'Jalons'];

  it('doubles nothing: what is the same stays, blanks are filled, other values are said, new lines are added', () => {
    const { rows, said } = readPlan(
      [
        aSheet('', HEAD, [
          ...['Jeunes', 'Un lieu', '2026 ars : demandé 4 000 €, accordé 2 000 € ; 2027 ARS : 1 €'],
          ...['JEUNES RECUS : 13 le 31/12/2026, 20 le 31/01/2027', 'Local loué (31/03/2027) ; Ouverture'],
        ]),
      ],
      known,
    );
    const [row] = rows;
    expect([row?.outcome, row?.actionId]).toEqual(['MATCH', 'a']);
    expect(row?.figures.budget.map(({ becomes, changes }) => [becomes, changes])).toEqual([
      ['UPDATE', { requestedCents: 400_000, grantedCents: 200_000 }],
      ['CREATE', {}],
    ]);
    expect(row?.figures.indicators[0]?.measurements.map(({ becomes, changes }) => [becomes, changes])).toEqual([
      ['UPDATE', { value: 13 }],
      ['CREATE', {}],
    ]);
    expect(row?.figures.milestones.map(({ becomes, changes }) => [becomes, changes])).toEqual([
      ['UPDATE', { dueOn: '2027-03-31' }],
      ['CREATE', {}],
    ]);
    expect(said).toEqual([
      [2, 'FIGURE_REPLACED', '3000 € → 4000 € ; 12 → 13'],
      [2, 'ACTION_COMPLETED', 'Un lieu'],
    ]);
  });

  it('is compared once with all that the lines of one action say', () => {
    const { rows } = readPlan(
      [
        aSheet(
          '',
          HEAD,
          ['Jeunes', 'Un lieu', '2026 ARS : 3 000 €'],
          ['Jeunes', 'Un lieu', '2026 ARS : 3 000 € ; 1 €'],
        ),
      ],
      known,
    );
    expect(rows.map(({ actionId, figures }) => [actionId, figures.budget.map(({ becomes }) => becomes)])).toEqual([
      ...[
        ['a', ['SAME', 'CREATE']],
        [null, []],
      ],
    ]);
  });

  it('changes nothing by what it says again, and finds the action of its title where a file has no axes', () => {
    const again = readPlan(
      [aSheet('', ['Action', 'Budget', 'Jalons'], ['Un lieu', '2026 ARS : 3 000 €', 'Local loué'])],
      known,
    );
    expect(again.rows[0]?.figures.budget.map(({ becomes }) => becomes)).toEqual(['SAME']);
    expect(again.said).toEqual([[2, 'ACTION_KNOWN', 'Un lieu']]);
  });
});
