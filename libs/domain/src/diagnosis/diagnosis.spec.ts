import { describe, expect, it } from '@jest/globals';
import { balanceOf, gapsOf, isLacking } from './coverage.ts';
import { byWeight } from './finding.ts';
import { isObserved, readObserved, typedObserved } from './observed.ts';
import { readPasted } from './pasted-list.ts';

describe('when something was observed', () => {
  it.each([
    ['2025', '2025'],
    [' 2025 ', '2025'],
    ['03/2025', '2025-03'],
    ['3.2025', '2025-03'],
    ['1/3/2025', '2025-03-01'],
    ['29/02/2024', '2024-02-29'],
    ['2025-03', '2025-03'],
    ['2025-03-01', '2025-03-01'],
  ])('%s is read', (typed, observed) => expect(readObserved(typed)).toBe(observed));

  it.each(['', 'hier', '25', '13/2025', '29/02/2025', '2025-02-30', '1750', '2025-3', '00/2025'])(
    '%s is not',
    (typed) => expect(readObserved(typed)).toBeNull(),
  );

  it('comes back as it is typed', () => {
    for (const typed of ['2025', '03/2025', '12/03/2025']) {
      const observed = readObserved(typed) ?? '';
      expect([isObserved(observed), typedObserved(observed)]).toEqual([true, typed]);
    }
  });
});

describe('a diagnosis', () => {
  const finding = (kind: 'NEED' | 'RESOURCE', ...themes: ('HOUSING' | 'YOUTH')[]) => ({ kind, themes });

  it('puts needs beside resources, theme by theme', () => {
    const found = [finding('NEED', 'YOUTH', 'HOUSING'), finding('NEED', 'YOUTH'), finding('RESOURCE', 'HOUSING')];
    const balance = balanceOf([...found, finding('RESOURCE')], ['HOUSING', 'YOUTH']);
    expect(balance).toEqual([
      { theme: 'HOUSING', needs: 1, resources: 1 },
      { theme: 'YOUTH', needs: 2, resources: 0 },
      { theme: null, needs: 0, resources: 1 },
    ]);
    expect(balance.filter(isLacking).map(({ theme }) => theme)).toEqual(['YOUTH']);
  });

  it('says what the plan leaves open, on both sides', () => {
    const needs = [
      { id: 'n1', objectiveIds: ['o1'] },
      { id: 'n2', objectiveIds: [] },
    ];
    const objectives = [
      { id: 'o1', needIds: ['n1'] },
      { id: 'o2', needIds: [] },
    ];
    const gaps = gapsOf({ needs, objectives });
    expect([gaps.needs.map(({ id }) => id), gaps.objectives.map(({ id }) => id)]).toEqual([['n2'], ['o2']]);
    expect(gapsOf({ needs: [], objectives: [] })).toEqual({ needs: [], objectives: [] });
  });

  it('is read heaviest need first, resources last', () => {
    const line = (kind: 'NEED' | 'RESOURCE', weight: 'HIGH' | 'LOW' | null, title: string) => ({ kind, weight, title });
    const lines = [
      line('RESOURCE', null, 'a'),
      line('NEED', null, 'a'),
      line('NEED', 'LOW', 'a'),
      line('NEED', 'HIGH', 'f 10'),
      line('NEED', 'HIGH', 'é'),
      line('NEED', 'HIGH', 'f 9'),
    ];
    expect(lines.toSorted(byWeight).map(({ weight, title }) => `${weight} ${title}`)).toEqual([
      'HIGH é',
      'HIGH f 9',
      'HIGH f 10',
      'LOW a',
      'null a',
      'null a',
    ]);
  });
});

describe('a list that is pasted', () => {
  it('is read from a document, without its marks, its empty lines and what it says twice', () => {
    const text = '• Six mois d’attente\n\n- Isolement\r\n1. Logement trop cher\n  isolement \nÀ Lille, peu de lieux';
    expect(readPasted(text).map(({ title }) => title)).toEqual([
      'Six mois d’attente',
      'Isolement',
      'Logement trop cher',
      'À Lille, peu de lieux',
    ]);
  });

  it('is read from a spreadsheet, with who says so and when', () => {
    expect(readPasted('Attente\tCPTS\t03/2025\nIsolement\t\tl’an dernier\n\tsans titre')).toEqual([
      { title: 'Attente', source: 'CPTS', observed: '2025-03' },
      { title: 'Isolement', source: null, observed: null },
    ]);
    expect(readPasted(' \n\t')).toEqual([]);
  });
});
