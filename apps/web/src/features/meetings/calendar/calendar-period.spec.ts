import { describe, expect, it } from '@jest/globals';
import { inView, monthsToJump, periodAround, periodShown, searchOf, stepped } from './calendar-period.ts';

const TODAY = '2026-11-30';
const month = periodAround('mois', '2026-12-15');
const week = periodAround('semaine', '2026-12-31');

describe('the period of an address', () => {
  it('is none for the list', () => expect(periodShown({ mois: '2026-12' }, TODAY)).toBeUndefined());

  it.each([
    ['the month, in whole weeks', { vue: 'mois', mois: '2026-12' }, '2026-12-01 2026-12-31 2026-11-30 2027-01-03'],
    ['the month of today', { vue: 'mois' }, '2026-11-01 2026-11-30 2026-10-26 2026-12-06'],
    ['a short month', { vue: 'mois', mois: '2027-02' }, '2027-02-01 2027-02-28 2027-02-01 2027-02-28'],
    ['the week', { vue: 'semaine', semaine: '2026-W53' }, '2026-12-28 2027-01-03 2026-12-28 2027-01-03'],
    ['the week of today', { vue: 'semaine' }, '2026-11-30 2026-12-06 2026-11-30 2026-12-06'],
    ['the year', { vue: 'annee', annee: '2027' }, '2027-01-01 2027-12-31 2027-01-01 2027-12-31'],
    ['the year of today', { vue: 'annee' }, '2026-01-01 2026-12-31 2026-01-01 2026-12-31'],
    ['the start of a year to come', { vue: 'mois', from: '2027-01-01' }, '2027-01-01 2027-01-31 2026-12-28 2027-01-31'],
    ['the end of a year past', { vue: 'mois', to: '2025-12-31' }, '2025-12-01 2025-12-31 2025-12-01 2026-01-04'],
  ] as const)('is %s', (_, search, days) => {
    const { first, last, from, to } = periodShown(search, TODAY) ?? week;
    expect(`${first} ${last} ${from} ${to}`).toBe(days);
  });
});

describe('moving', () => {
  it('goes to the neighbours across a year, and says it in the address', () => {
    expect(searchOf(stepped(month, 1))).toEqual({ vue: 'mois', mois: '2027-01', semaine: undefined });
    expect(searchOf(stepped(month, -1))).toMatchObject({ mois: '2026-11' });
    expect(searchOf(stepped(week, 1))).toEqual({ vue: 'semaine', mois: undefined, semaine: '2027-W01' });
    expect(searchOf(stepped(week, -1))).toMatchObject({ semaine: '2026-W52' });
  });

  it('keeps the time from one view to the other', () => {
    expect(searchOf(inView('semaine', month, '2026-12-15'))).toMatchObject({ semaine: '2026-W51' });
    expect(searchOf(inView('semaine', month, TODAY))).toMatchObject({ semaine: '2026-W49' });
    expect(searchOf(inView('mois', week, TODAY))).toMatchObject({ mois: '2026-12' });
    expect(searchOf(inView('annee', month, TODAY))).toEqual({ vue: 'annee', annee: '2026' });
    expect(searchOf(stepped(periodAround('annee', TODAY), 1))).toEqual({ vue: 'annee', annee: '2027' });
    expect(searchOf(inView('mois', periodAround('annee', '2028-05-01'), TODAY))).toMatchObject({ mois: '2028-01' });
    expect(searchOf(inView('mois', periodAround('annee', TODAY), TODAY))).toMatchObject({ mois: '2026-11' });
  });

  it('jumps a year around today, and to what is shown', () => {
    const months = monthsToJump(TODAY, '2030-05');
    expect([months.length, months[0], months.at(-2), months.at(-1)]).toEqual([26, '2025-11', '2027-11', '2030-05']);
    expect(monthsToJump(TODAY, '2026-12')).toHaveLength(25);
  });
});
