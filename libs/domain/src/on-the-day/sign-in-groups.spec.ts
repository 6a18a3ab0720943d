import { describe, expect, it } from '@jest/globals';
import { badgesOf } from './badges.ts';
import { type Signatory, signInGroups } from './sign-in-groups.ts';

const somebody = (name: string, organization: string | null, change: Partial<Signatory> = {}): Signatory => ({
  name,
  sortName: name.toLowerCase(),
  organization,
  masked: false,
  declined: false,
  substitute: null,
  ...change,
});
const sheet = { full: true, hasMaskedSeats: false, withDeclined: false };
const people = [somebody('Zoé', 'Ville'), somebody('Élie', null), somebody('Ana', 'École'), somebody('Eva', 'Ville')];

const said = (list: Signatory[], change: Partial<typeof sheet> = {}) =>
  signInGroups(list, { ...sheet, ...change }).map(({ organization, rows }) => [
    organization,
    ...rows.map(({ name, replaces }) => (replaces ? `${name} < ${replaces}` : name)),
  ]);
const plain = [[null, 'Ana', 'Élie', 'Eva', 'Zoé']];

describe('the sheet that people sign', () => {
  it('groups people by organisation in the order of the alphabet, those without one last', () => {
    expect(said(people)).toEqual([
      ['École', 'Ana'],
      ['Ville', 'Eva', 'Zoé'],
      [null, 'Élie'],
    ]);
  });

  it.each<[string, Signatory[], Partial<typeof sheet>]>([
    ['one of them would be revealed', [...people.slice(1), somebody('Zoé', 'GEM', { masked: true })], {}],
    [
      'one of them sits for a masked college for their town hall',
      [...people.slice(1), somebody('Zoé', 'Ville', { masked: true })],
      {},
    ],
    ['the body has seats for people concerned, held or not', people, { hasMaskedSeats: true }],
    ['whoever prints it may not know', people, { full: false }],
  ])('names everybody and no organisation when %s', (_case, list, change) => {
    expect(said(list, change)).toEqual(plain);
  });

  it('says the same of organisations whether those who declined are listed or not: two printings tell nothing', () => {
    const list = [...people, somebody('Noa', 'GEM', { masked: true, declined: true })];
    expect(said(list)).toEqual(plain);
    expect(said(list, { withDeclined: true })).toEqual([[null, 'Ana', 'Élie', 'Eva', 'Noa', 'Zoé']]);
  });

  it('leaves out who declined, and gives a row to who comes instead', () => {
    const list = [
      somebody('Ana', 'Ville', { declined: true, substitute: 'Luc' }),
      somebody('Eva', null, { declined: true }),
    ];
    expect(said(list)).toEqual([['Ville', 'Luc < Ana']]);
    expect(said(list, { withDeclined: true })).toEqual([
      ['Ville', 'Ana', 'Luc < Ana'],
      [null, 'Eva'],
    ]);
  });

  it('is empty when nobody is convened', () => {
    expect(said([])).toEqual([]);
  });
});

describe('badges', () => {
  const reader = { full: true, hasMaskedSeats: false };

  it('are for whoever comes, substitutes included, in the order of names', () => {
    const list = [...people, somebody('Noa', 'Ville', { declined: true, substitute: 'Luc' })];
    expect(badgesOf(list, reader).map(({ name, organization }) => [name, organization])).toEqual([
      ['Ana', 'École'],
      ['Élie', null],
      ['Eva', 'Ville'],
      ['Luc', 'Ville'],
      ['Zoé', 'Ville'],
    ]);
  });

  it('tell no organisation at all when one would reveal, worn or not', () => {
    const list = [...people, somebody('Noa', 'GEM', { masked: true, declined: true })];
    expect(new Set(badgesOf(list, reader).map(({ organization }) => organization))).toEqual(new Set([null]));
  });
});
