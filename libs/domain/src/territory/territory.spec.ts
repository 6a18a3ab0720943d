import { describe, expect, it } from '@jest/globals';
import { councilSlug } from '../councils/council.ts';
import { readPlaceSearch } from './place.ts';
import { type CountedUnit, populationOf } from './population.ts';
import { placesOf } from './read-register.ts';

const unit = (given: Partial<CountedUnit>): CountedUnit => ({
  kind: 'MUNICIPALITY',
  code: '59350',
  population: 1_000,
  parent: null,
  epci: null,
  ...given,
});

describe('the population of a territory', () => {
  it('adds communes', () => {
    const units = [unit({}), unit({ code: '59346', population: 500 })];
    expect(populationOf(units)).toEqual({ inhabitants: 1_500, uncounted: 0 });
  });

  it('counts nobody twice: a commune of a listed EPCI, an arrondissement of a listed commune', () => {
    const units = [
      unit({ kind: 'EPCI', code: '200093201', population: 9_000 }),
      unit({ epci: '200093201' }),
      unit({ code: '75056', population: 3_000 }),
      unit({ kind: 'ARRONDISSEMENT', code: '75101', parent: '75056', population: 100 }),
    ];
    expect(populationOf(units)).toEqual({ inhabitants: 12_000, uncounted: 0 });
  });

  it('says how many units nobody counts, unless their commune is listed too', () => {
    const associated = unit({ kind: 'ASSOCIATED', code: '59298', population: null, parent: '59350' });
    expect(populationOf([associated])).toEqual({ inhabitants: 0, uncounted: 1 });
    expect(populationOf([associated, unit({})])).toEqual({ inhabitants: 1_000, uncounted: 0 });
  });
});

describe('what is typed to find a place', () => {
  it.each([
    ['59260', { code: '59260' }],
    ['2a004', { code: '2A004' }],
    ['200 093 201', { code: '200093201' }],
    ['  St-Étienne ', { words: 'saint etienne' }],
    ['5926', { words: '5926' }],
    ['%%%', null],
  ])('%s', (typed, expected) => {
    expect(readPlaceSearch(typed)).toEqual(expected);
  });
});

describe('the register', () => {
  it('gives communes and what they are made of their EPCI, and associated communes no population', () => {
    const places = placesOf(
      [
        {
          code: '59350',
          nom: 'Lille',
          type: 'commune-actuelle',
          population: 238_246,
          codesPostaux: ['59000', '59260'],
        },
        { code: '59298', nom: 'Hellemmes-Lille', type: 'commune-associee', chefLieu: '59350', population: 1 },
        { code: '75101', nom: 'Paris 1er', type: 'arrondissement-municipal', commune: '75056', population: 15_114 },
        { code: '97123', nom: 'Saint-Barthélemy', type: 'commune-d-outre-mer' },
      ],
      [{ code: '200093201', nom: 'Métropole', membres: [{ code: '59350', populationMunicipale: 10 }] }],
    );
    expect(places.map(({ kind, code, population, parent, epci }) => [kind, code, population, parent, epci])).toEqual([
      ['MUNICIPALITY', '59350', 238_246, null, '200093201'],
      ['ASSOCIATED', '59298', null, '59350', '200093201'],
      ['ARRONDISSEMENT', '75101', 15_114, '75056', null],
      ['EPCI', '200093201', 10, null, null],
    ]);
  });
});

describe("a council's word in addresses", () => {
  it.each([
    ['Conseil local de santé mentale de Rivebourg', 'clsm-rivebourg'],
    ["CLSM de l'Œuvre", 'clsm-oeuvre'],
    ['···', 'conseil'],
    ['a'.repeat(100), 'a'.repeat(60)],
  ])('%s', (name, slug) => {
    expect(councilSlug(name)).toBe(slug);
  });
});
