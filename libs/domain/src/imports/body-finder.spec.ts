import { expect, it } from '@jest/globals';
import { BodyFinder } from './body-finder.ts';

it('makes a missing body once, under a tag that neither the council nor the file gave', () => {
  const known = { id: 'known', type: 'WORKING_GROUP' as const, label: 'Habitat', tag: 'gt logement' };
  let made = 0;
  const finder = new BodyFinder([known], () => `new-${(made += 1)}`);
  const names = ['GT Habitat', 'Habitat', 'GT Logement', 'Groupe de travail logement', 'Logement social', 'COPIL'];
  expect(names.map((name) => finder.idOf(name))).toEqual(['new-1', 'known', 'new-2', 'new-2', 'new-3', 'new-4']);
  expect(finder.created.map(({ tag }) => tag)).toEqual(['GT Habitat', 'GT Logement 2', 'GT Logement 3', 'COPIL']);
});
