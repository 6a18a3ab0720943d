import { expect, it } from '@jest/globals';
import { en } from './en/index.ts';
import { ruleSourceWords } from './figure-words.ts';
import { fr } from './fr/index.ts';
import { createWords } from './words.ts';

const HOUSEKEEPING = { level: 'HOUSEKEEPING', title: 'Bonne tenue du conseil', date: null } as const;
const LAW = { level: 'LAW', title: 'Code de la santé publique, article L3221-2', date: null } as const;

it('says good order in the language of the reader, and a law as it was published', () => {
  expect(ruleSourceWords(createWords('fr', fr), HOUSEKEEPING)).toBe('Usage\u00a0: Bonne tenue du conseil');
  expect(ruleSourceWords(createWords('en', en), HOUSEKEEPING)).toBe('Good practice: Good running of the council');
  expect(ruleSourceWords(createWords('en', en), LAW)).toBe('Law: Code de la santé publique, article L3221-2');
});
