import { expect, it } from '@jest/globals';
import { FRAMEWORKS, NATIONAL_FRAMEWORKS } from '@trame/domain/frameworks/framework';
import { TARGET_PUBLICS } from '@trame/domain/frameworks/target-publics';
import { taxonomyOf } from '@trame/domain/frameworks/taxonomies';
import { THEMES } from '@trame/domain/frameworks/themes';
import { readThemes } from '@trame/domain/imports/cells/read-themes';
import { frameworks as english } from './en/frameworks.ts';
import { frameworks as french } from './fr/frameworks.ts';

it.each([
  ['French', french],
  ['English', english],
] as const)('each code has its own %s label', (_language, words) => {
  expect(Object.keys(words.name)).toEqual(FRAMEWORKS);
  expect(Object.keys(words.theme)).toEqual(THEMES);
  expect(Object.keys(words.public)).toEqual(TARGET_PUBLICS);
  for (const name of NATIONAL_FRAMEWORKS) {
    expect(Object.keys(words.item[name])).toEqual(taxonomyOf(name).items.map(({ code }) => code));
    expect(new Set(Object.values(words.item[name])).size).toBe(taxonomyOf(name).items.length);
  }
});

it.each([
  ['French', french],
  ['English', english],
] as const)('a %s label of a theme is read back as that theme', (_language, words) => {
  for (const theme of THEMES) expect(readThemes(words.theme[theme])).toEqual({ themes: [theme], certainty: 'CERTAIN' });
});
