import { expect, it } from '@jest/globals';
import { readThemes } from './read-themes.ts';

it.each([
  ['Logement', ['HOUSING'], 'CERTAIN'],
  ['logement / jeunes', ['HOUSING', 'YOUTH'], 'CERTAIN'],
  ['Prévention du suicide', ['SUICIDE_PREVENTION'], 'CERTAIN'],
  ['PREVENTION ; logement', ['HOUSING', 'PREVENTION'], 'CERTAIN'],
  ['Déstigmatisation', ['STIGMA'], 'CERTAIN'],
  ['Accès aux droits', ['RIGHTS'], 'CERTAIN'],
  ['Habitat indigne dans le parc privé', ['HOUSING'], 'PROPOSED'],
  ['Public migrant et exilé', ['PRECARITY'], 'PROPOSED'],
] as const)('%s is read as %j', (text, themes, certainty) => expect(readThemes(text)).toEqual({ themes, certainty }));

it.each(['', 'divers', 'Axe 3', 'santé mentale'])('%j says no theme', (text) => expect(readThemes(text)).toBeNull());
