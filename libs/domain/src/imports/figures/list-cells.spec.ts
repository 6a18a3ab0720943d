import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aBudget, aMilestone, anIndicator, listWords } from '../../../test/some-figures.ts';
import { readBudgetItem, writeBudgetItem } from './budget-cell.ts';
import { type IndicatorItem, type MilestoneItem, NO_INDICATOR } from './figures.ts';
import { indicatorPieces, readIndicatorItem, writeIndicatorItem } from './indicator-cell.ts';
import { piecesOf } from './list-cell.ts';
import { readMilestoneItem, writeMilestoneItem } from './milestone-cell.ts';

describe('one line of a budget out of a text', () => {
  it.each<[string, (number | string | null)[]]>([
    ['45 000 €', [null, '', '', 4_500_000, null, null]],
    ['ARS : 3 000 €', [null, 'ARS', '', 300_000, null, null]],
    ['ARS: 3000', [null, 'ARS', '', 300_000, null, null]],
    ['Ville 1 500 €', [null, 'Ville', '', 150_000, null, null]],
    ['1 500 € (Ville)', [null, 'Ville', '', 150_000, null, null]],
    ['3 k€ ARS', [null, 'ARS', '', 300_000, null, null]],
    ['2027 : 5 000 €', [2027, '', '', 500_000, null, null]],
    ['2027 5 000 €', [2027, '', '', 500_000, null, null]],
    ['ARS 2027 : 5 000 €', [2027, 'ARS', '', 500_000, null, null]],
    ['ARS (2027) : 5 000 €', [2027, 'ARS', '', 500_000, null, null]],
    ['2027 ARS (poste) : demandé 5 000,50 €, accordé 0 €', [2027, 'ARS', 'poste', 500_050, 0, null]],
    ['ARS accordé : 2 000 €', [null, 'ARS', '', null, 200_000, null]],
    ['ARS : montant inconnu', [null, 'ARS', '', null, null, null]],
    ['Ville : 4 x 600', [null, 'Ville', '4 x 600', 240_000, null, null]],
    ['à voir', [null, '', 'à voir', null, null, null]],
    ['Fondation (demandé)', [null, '', 'Fondation (demandé)', null, null, null]],
  ])('%s', (text, expected) => {
    const { item } = readBudgetItem(text, 'requestedCents');
    const { year, funder, label, requestedCents, grantedCents, spentCents } = item;
    expect([year, funder, label, requestedCents, grantedCents, spentCents]).toEqual(expected);
  });

  it.each([
    ['-500 €', 'AMOUNT_NEGATIVE'],
    ['ARS : - 500 €', 'AMOUNT_NEGATIVE'],
    ['1850 ARS : 500 €', 'YEAR_UNREADABLE'],
    ['à voir', 'BUDGET_UNREADABLE'],
    ['4 x 600', 'BUDGET_COMPUTED'],
  ])('keeps the words of %s, and says why', (text, code) => {
    const { item, said } = readBudgetItem(text, 'requestedCents');
    expect(said?.code).toBe(code);
    expect(item.label).toContain(code === 'YEAR_UNREADABLE' ? '1850' : text);
  });

  it('is what a number alone means under its heading', () => {
    expect(readBudgetItem('3 000', 'spentCents').item).toMatchObject({ requestedCents: null, spentCents: 300_000 });
  });
});

describe('one indicator out of a text', () => {
  it.each<[string, Partial<IndicatorItem>]>([
    ['Nombre de séances', { label: 'Nombre de séances' }],
    ['Nombre de participants (cible 50)', { label: 'Nombre de participants', target: 50 }],
    ['Participants (objectif : 1 200)', { label: 'Participants', target: 1200 }],
    ['Participants (adultes)', { label: 'Participants (adultes)' }],
    ['Écoles (cible toutes, source Rectorat)', { label: 'Écoles', targetText: 'toutes', source: 'Rectorat' }],
    ['Lieux (départ 2, cible 4,5)', { label: 'Lieux', baseline: 2, target: 4.5 }],
    [
      'Jeunes reçus (unité jeunes) : 12 le 31/12/2026, 42,5 le 31/03/2027 (après les vacances)',
      {
        ...{ label: 'Jeunes reçus', unit: 'jeunes' },
        measurements: [
          { value: 12, measuredOn: '2026-12-31', note: '' },
          { value: 42.5, measuredOn: '2027-03-31', note: 'après les vacances' },
        ],
      },
    ],
  ])('%s', (text, expected) => expect(readIndicatorItem(text)).toEqual({ ...NO_INDICATOR, ...expected }));

  it('is one of several, by lines, by dots or by semicolons, with what stands in brackets below it', () => {
    expect(indicatorPieces('• Participants\n(cible 50)\n- Séances ; Ateliers')).toEqual([
      'Participants (cible 50)',
      ...['Séances', 'Ateliers'],
    ]);
  });
});

describe('one milestone out of a text', () => {
  it.each<[string, MilestoneItem, string]>([
    ['Local loué', { title: 'Local loué', dueOn: null, done: false }, ''],
    ['Local loué (31/03/2027)', { title: 'Local loué', dueOn: '2027-03-31', done: false }, ''],
    ['Local loué (31/03/2027, atteint)', { title: 'Local loué', dueOn: '2027-03-31', done: true }, ''],
    ['Local loué (fait)', { title: 'Local loué', dueOn: null, done: true }, ''],
    ['Local loué (T1 2027)', { title: 'Local loué', dueOn: '2027-03-31', done: false }, 'T1 2027'],
    ['Local (centre-ville)', { title: 'Local (centre-ville)', dueOn: null, done: false }, ''],
  ])('%s', (text, item, approximate) => expect(readMilestoneItem(text)).toEqual({ item, approximate }));
});

describe('what is written in one cell', () => {
  it('is read back as it was, whatever the words hold', () => {
    fc.assert(
      fc.property(fc.array(aBudget, { minLength: 1, maxLength: 4 }), (items) => {
        const cell = items.map((item) => writeBudgetItem(item, listWords.budget)).join(' ; ');
        expect(piecesOf(cell).map((piece) => readBudgetItem(piece, 'requestedCents').item)).toEqual(items);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(anIndicator, { minLength: 1, maxLength: 4 }), (items) => {
        const cell = items.map((item) => writeIndicatorItem(item, listWords.indicator)).join(' ; ');
        expect(indicatorPieces(cell).map(readIndicatorItem)).toEqual(items);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(aMilestone, { minLength: 1, maxLength: 4 }), (items) => {
        const cell = items.map((item) => writeMilestoneItem(item, listWords)).join(' ; ');
        expect(indicatorPieces(cell).map((piece) => readMilestoneItem(piece).item)).toEqual(items);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cell that is made to take long', () => {
  it.each([
    ...['a;', '"', ' "', ':', '(', '("', '1 €;', 'x', ' ', '\u00a0', '1 ', 'a, ', '"a\n', '1 le 1 '].map((sign) => [
      sign,
    ]),
  ])('is read at once: thousands of %j', (sign) => {
    const cell = `a${sign.repeat(9_000)}b€)`;
    const start = performance.now();
    for (const piece of [cell, ...piecesOf(cell), ...indicatorPieces(cell)].slice(0, 100)) {
      readBudgetItem(piece, 'requestedCents');
      readIndicatorItem(piece);
      readMilestoneItem(piece);
    }
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
