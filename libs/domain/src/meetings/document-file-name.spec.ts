import { expect, it } from '@jest/globals';
import { documentFileName } from './document-file-name.ts';

it.each([
  ['2026-12-03T14:00', 'COPIL', 'Compte rendu', '2026-12-03-copil-compte-rendu.pdf'],
  ['2027-01-09T09:30', 'GT Santé / précarité', 'Compte rendu', '2027-01-09-gt-sante-precarite-compte-rendu.pdf'],
  ['2027-01-09T09:30', '../..', 'Minutes', '2027-01-09-minutes.pdf'],
])('%s %s is %s %s', (starts, tag, document, name) => {
  expect(documentFileName(starts, tag, document)).toBe(name);
});
