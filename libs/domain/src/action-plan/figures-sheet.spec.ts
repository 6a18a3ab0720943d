import { expect, it } from '@jest/globals';
import {
  type ActionInFigures,
  budgetLines,
  indicatorLines,
  measurementLines,
  milestoneLines,
} from './figures-sheet.ts';

const action: ActionInFigures = {
  number: '1.2',
  ...{ title: 'Ouvrir un lieu', axis: 'Jeunes', partOf: null },
  milestones: [
    { title: 'Local loué', dueOn: '2027-03-31', done: true },
    { title: 'Ouverture', dueOn: null, done: false },
  ],
  budget: [
    { year: 2027, funder: 'ARS', label: 'Poste', requestedCents: 1_500_050, grantedCents: 0, spentCents: null },
    { year: null, funder: null, label: '', requestedCents: null, grantedCents: null, spentCents: null },
  ],
  indicators: [
    {
      ...{ label: 'Jeunes reçus', unit: 'jeunes', baseline: 0, target: 120.5, targetText: null, source: 'Registre' },
      measurements: [
        { value: 12, measuredOn: '2026-12-31', note: null },
        { value: 42.25, measuredOn: '2027-03-31', note: 'après les vacances' },
      ],
    },
    { label: 'Écoles', unit: null, baseline: null, target: null, targetText: 'toutes', source: null, measurements: [] },
  ],
};
const of = { number: '1.2', action: 'Ouvrir un lieu', axis: 'Jeunes', partOf: null };

it('says amounts in euros, and leaves empty what nobody knows', () => {
  expect(budgetLines([action])).toEqual([
    { ...of, year: 2027, funder: 'ARS', label: 'Poste', requested: 15_000.5, granted: 0, spent: null },
    { ...of, year: null, funder: null, label: null, requested: null, granted: null, spent: null },
  ]);
});

it('says what each indicator aims at and where it is, and each measurement on its day', () => {
  expect(indicatorLines([action])).toMatchObject([
    { ...of, indicator: 'Jeunes reçus', target: 120.5, latest: 42.25, latestOn: { day: '2027-03-31' } },
    { ...of, indicator: 'Écoles', targetText: 'toutes', latest: null, latestOn: null },
  ]);
  expect(measurementLines([action])).toMatchObject([
    { ...of, unit: 'jeunes', measuredOn: { day: '2026-12-31' }, value: 12, note: null },
    { ...of, measuredOn: { day: '2027-03-31' }, value: 42.25, note: 'après les vacances' },
  ]);
});

it('says each milestone by its day, and which ones are reached', () => {
  expect(milestoneLines([action], 'atteint')).toEqual([
    { ...of, milestone: 'Local loué', milestoneDue: { day: '2027-03-31' }, milestoneDone: 'atteint' },
    { ...of, milestone: 'Ouverture', milestoneDue: null, milestoneDone: null },
  ]);
});
