import fc from 'fast-check';
import type { BudgetItem, Figures, IndicatorItem, MilestoneItem } from '../src/imports/figures/figures.ts';

/** The words of lists in one cell, in French. */
export const listWords = {
  budget: {
    figures: { requestedCents: 'demandé', grantedCents: 'accordé', spentCents: 'dépensé' },
    unknown: 'montant inconnu',
  },
  indicator: { unit: 'unité', baseline: 'départ', target: 'cible', source: 'source', on: 'le' },
  done: 'atteint',
};

/** Signs that open, close and separate, and words of our own lists, as people type them in names. */
const SIGNS = [...`=-"'();:,/1207 \n€aZé`, '2027', 'cible ', ' le ', 'demandé', 'fait'];
const words = (most: number) =>
  fc
    .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: most })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '');
const orNone = (text: fc.Arbitrary<string>) => fc.oneof(text, fc.constant(''));
const cents = fc.option(fc.nat(1e11));
const number = fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 8);
const days = fc.constantFrom('2026-12-31', '2028-02-29');

/** A line that says something. */
export const aBudget: fc.Arbitrary<BudgetItem> = fc.record({
  ...{ year: fc.option(fc.integer({ min: 2000, max: 2100 })), funder: orNone(words(8)), label: orNone(words(8)) },
  ...{ requestedCents: cents, grantedCents: cents, spentCents: cents },
});
export const anIndicator: fc.Arbitrary<IndicatorItem> = fc.record({
  ...{ label: words(10), unit: orNone(words(5)), source: orNone(words(5)) },
  ...{ baseline: fc.option(number), target: fc.option(number), targetText: orNone(words(5)) },
  measurements: fc.array(fc.record({ value: number, measuredOn: days, note: orNone(words(5)) }), { maxLength: 3 }),
});
export const aMilestone: fc.Arbitrary<MilestoneItem> = fc.record({
  ...{ title: words(10), dueOn: fc.option(days), done: fc.boolean() },
});

/** The lists of an action, several lines each. */
export const someFigures: fc.Arbitrary<Figures> = fc.record({
  budget: fc.array(aBudget, { maxLength: 4 }),
  indicators: fc.array(anIndicator, { maxLength: 4 }),
  milestones: fc.array(aMilestone, { maxLength: 4 }),
});
