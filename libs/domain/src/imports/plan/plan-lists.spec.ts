import { describe, expect, it } from '@jest/globals';
import { someTools } from '../../../test/a-reading.ts';
import { aSheet, budgetOf, NOBODY, readPlan } from '../../../test/read-plan.ts';
import { proposeLayout } from '../layout.ts';
import type { Cell } from '../sheet.ts';

const plan = (...rows: Cell[][]) => readPlan([aSheet('Plan', ...rows)]);
const indicatorsOf = ({ rows }: ReturnType<typeof readPlan>, at = 0) =>
  rows[at]?.figures.indicators.map(({ item }) => [item.label, item.target ?? item.targetText]);

describe('several columns of one kind', () => {
  it('are one line for each year and funder that their headings name', () => {
    const found = plan(
      ['Axe', 'Action', 'Budget 2026', 'Budget 2027', 'ARS demandé', 'ARS accordé', 'Ville accordé 2027'],
      ['Jeunes', 'Un lieu', 3000, '4 000 €', 1500, 0, '2 k€'],
    );
    expect(budgetOf(found)).toEqual([
      [2026, '', '', 3000, null, null],
      [2027, '', '', 4000, null, null],
      [null, 'ARS', '', 1500, 0, null],
      [2027, 'Ville', '', null, 2000, null],
    ]);
  });

  it('are one indicator for each number, with its own target, or by their order', () => {
    const numbered = plan(
      ['Axe', 'Action', 'Indicateur 1', 'Cible 1', 'Indicateur n°2', 'Cible 2', 'Valeur 2026'],
      ['Jeunes', 'Un lieu', 'Jeunes reçus', 50, 'Séances', 'une par mois', ''],
    );
    const repeated = plan(
      ['Axe', 'Action', 'Indicateur', 'Cible', 'Indicateur', 'Cible'],
      ['Jeunes', 'Un lieu', 'Jeunes reçus', 50, 'Séances', 'une par mois'],
    );
    for (const one of [numbered, repeated])
      expect(indicatorsOf(one)).toEqual([
        ['Jeunes reçus', 50],
        ['Séances', 'une par mois'],
      ]);
  });

  it('are no amounts under headings that only sound like it', () => {
    const { columns } = proposeLayout([
      aSheet(
        '',
        ['Axe', 'Action', 'Date de demande', 'Part des femmes', 'Réponse accordée'],
        ['a', 'b', '2026', '4', 'oui'],
      ),
    ]);
    expect(columns.slice(2)).toEqual(['IGNORED', 'IGNORED', 'IGNORED']);
  });
});

describe('several rows of one action', () => {
  const HEAD = ['N° action', 'Axe', 'Action', 'Financeur', 'Année', 'Budget', 'Indicateur'];

  it('go on with the action above, by blank cells, by its number or by its title', () => {
    const all = plan(
      HEAD,
      ['1.1', 'Jeunes', 'Un lieu', 'ARS : 3 000 €', '', '', 'Jeunes reçus'],
      ['', '', '', 'Ville : 1 500 €', '', '', ''],
      ['1.2', '', 'Un bus', '', '', 900, ''],
      ['1.1', '', '', '', '', '', 'Séances'],
      ['1.1', '', 'Un lieu', '', '', '', 'Ateliers'],
    );
    expect(budgetOf(all)).toMatchObject([
      [null, 'ARS', '', 3000, null, null],
      [null, 'Ville', '', 1500, null, null],
    ]);
    expect(indicatorsOf(all)?.map(([label]) => label)).toEqual(['Jeunes reçus', 'Séances', 'Ateliers']);
    expect(all.rows.map(({ row, outcome }) => [row.kind, outcome])).toEqual([
      ...[
        ['ACTION', 'CREATE'],
        ['CONTINUED', 'MATCH'],
        ['ACTION', 'CREATE'],
        ['CONTINUED', 'MATCH'],
        ['ACTION', 'MATCH'],
      ],
    ]);
    expect(all.said).toEqual([
      [3, 'ACTION_CONTINUED', ''],
      [5, 'ACTION_CONTINUED', ''],
      [6, 'ACTION_REPEATED', 'Un lieu'],
    ]);
  });

  it('are nobody’s when no action is above, when their number is unknown, or when they sum up the plan', () => {
    const all = plan(
      HEAD,
      ['', '', '', '', '', 700, ''],
      ['1.1', 'Jeunes', 'Un lieu', '', '', 3000, ''],
      ['1.2', '', 'Un bus', '', '', 900, ''],
      ['9.9', '', '', '', '', 100, ''],
      ['', '', '', '', '', 4700, ''],
    );
    expect(all.rows.map(({ outcome }) => outcome)).toEqual(['SKIP', 'CREATE', 'CREATE', 'SKIP', 'SKIP']);
    expect(all.said.map(([line, code]) => [line, code])).toEqual([
      [2, 'FIGURES_WITHOUT_ACTION'],
      [5, 'FIGURES_WITHOUT_ACTION'],
      [6, 'TOTAL_LEFT_OUT'],
    ]);
  });
});

describe('several things in one cell', () => {
  it('are a line each; those of two cells go together when there are as many', () => {
    const found = plan(
      ['Axe', 'Action', 'Budget', 'Financeurs', 'Indicateurs', 'Cible', 'Jalons'],
      [
        'a',
        'b',
        'ARS : 3 000 € ; Ville : 1 500 €',
        '',
        'Participants (cible 50)\nSéances',
        '',
        'Local loué (31/03/2027)',
      ],
      ['', 'c', '3 000 ; 1 500', 'ARS ; Ville', 'Participants ; Séances', '50 ; 4', ''],
    );
    expect(budgetOf(found)?.map(([, funder, , asked]) => [funder, asked])).toEqual([
      ['ARS', 3000],
      ['Ville', 1500],
    ]);
    // a name in a column of free words is a label, unless the council or the file knows the organisation
    expect(budgetOf(found, 1)?.map(([, funder, label, asked]) => [funder, label, asked])).toEqual([
      ['', 'ARS', 3000],
      ['', 'Ville', 1500],
    ]);
    expect(indicatorsOf(found)).toEqual([
      ['Participants', 50],
      ['Séances', ''],
    ]);
    expect(indicatorsOf(found, 1)).toEqual([
      ['Participants', 50],
      ['Séances', 4],
    ]);
    expect(found.rows[0]?.figures.milestones.map(({ item }) => item.dueOn)).toEqual(['2027-03-31']);
  });

  it('are kept in words, and said, when they cannot be read or do not go together', () => {
    const found = plan(
      ['Axe', 'Action', 'Budget', 'Année', 'Indicateurs', 'Cible', 'Valeur'],
      ['a', 'b', 'ARS : 3 000 € ; à voir', 1850, 'Participants ; Séances', '50', '12'],
      ['', 'c', '-500 €', '', '', '', ''],
    );
    expect(budgetOf(found)).toEqual([
      [null, 'ARS', '1850', 3000, null, null],
      [null, '', '1850, à voir', null, null, null],
    ]);
    expect(budgetOf(found, 1)).toEqual([[null, '', '-500 €', null, null, null]]);
    expect(indicatorsOf(found)?.at(-1)).toEqual(['Indicateur', '50']);
    expect(found.said.map(([line, code, text]) => [line, code, text])).toEqual([
      [2, 'BUDGET_UNREADABLE', 'à voir'],
      [2, 'YEAR_UNREADABLE', '1850'],
      [2, 'LISTS_UNEVEN', '50'],
      [2, 'MEASUREMENT_WITHOUT_DAY', '12'],
      [3, 'AMOUNT_NEGATIVE', '-500 €'],
    ]);
  });

  it('are as many as an action has room for, and the others are named', () => {
    const tools = { ...someTools, most: { lines: 2, measurements: 1 } };
    const cells = ['a', 'b', '1 ; 2 ; ARS : 3 €', 'Reçus : 1 le 01/01/2026, 2 le 02/01/2026'];
    const { rows, said } = readPlan([aSheet('', ['Axe', 'Action', 'Budget', 'Indicateur'], cells)], NOBODY, tools);
    expect([rows[0]?.figures.budget.length, rows[0]?.figures.indicators[0]?.measurements.length]).toEqual([2, 1]);
    expect(said.map(([, code, text]) => [code, text])).toEqual([
      ['TOO_MANY_LINES', 'ARS, 3 €'],
      ['TOO_MANY_MEASUREMENTS', 'Reçus : 2, 2026-01-02'],
    ]);
  });
});
