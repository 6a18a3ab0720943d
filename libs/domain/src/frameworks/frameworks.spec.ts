import { describe, expect, it } from '@jest/globals';
import { CLSM_2016, CLSM_2016_CODES } from './clsm-2016.ts';
import { CLSM_2025_CODES } from './clsm-2025.ts';
import { FRAMEWORKS, isLocal, LOCAL_FRAMEWORKS, NATIONAL_FRAMEWORKS } from './framework.ts';
import { itemRef, readItemRef, serves } from './item-ref.ts';
import { LOCAL_SOURCES } from './local-frameworks.ts';
import { successorsOf } from './succession.ts';
import { TARGET_PUBLICS } from './target-publics.ts';
import { hasItem, itemsOn, taxonomyOf } from './taxonomies.ts';
import { THEMES } from './themes.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const codesOn = (framework: (typeof NATIONAL_FRAMEWORKS)[number], day: string) =>
  itemsOn(framework, day).map(({ code }) => code);

describe('codes', () => {
  it.each([
    ['frameworks', FRAMEWORKS],
    ['themes', THEMES],
    ['target publics', TARGET_PUBLICS],
    ...NATIONAL_FRAMEWORKS.map((name) => [name, taxonomyOf(name).items.map(({ code }) => code)] as const),
  ] as const)('of %s are unique and stable', (_name, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9_]{1,39}$/);
  });

  it('tell national items from those a council writes', () => {
    expect(FRAMEWORKS.filter(isLocal)).toEqual(LOCAL_FRAMEWORKS);
    expect(hasItem('PTSM', 'SOMATIC_CARE')).toBe(true);
    expect(hasItem('PTSM', 'DETERMINANTS')).toBe(false);
  });
});

describe('a framework', () => {
  it.each(NATIONAL_FRAMEWORKS)('%s says its source, its level and its edition', (name) => {
    const { framework, source, edition } = taxonomyOf(name);
    expect(framework).toBe(name);
    expect(source.date).toMatch(DAY);
    expect(source.title).not.toBe('');
    expect(edition).toMatch(/^\d{4}-\d+$/);
  });

  it.each(LOCAL_FRAMEWORKS)('%s rests on a law', (name) => expect(LOCAL_SOURCES[name].level).toBe('LAW'));

  it('offers what holds on a day, and keeps the rest readable', () => {
    expect(codesOn('CLSM_2016', '2016-09-29')).toEqual([]);
    expect(codesOn('CLSM_2016', '2025-05-13')).toEqual(CLSM_2016_CODES);
    expect(codesOn('CLSM_2025', '2025-05-12')).toEqual([]);
    expect(codesOn('CLSM_2025', '2025-05-13')).toEqual(CLSM_2025_CODES);
    expect(CLSM_2016.items).toHaveLength(4);
    expect(codesOn('SISM', '2026-11-30')).toEqual(['SISM_2027', 'SISM_2026']);
  });

  it('has the six priorities of the decree, one article each', () =>
    expect(taxonomyOf('PTSM').items.map(({ reference }) => reference)).toEqual([
      'R3224-5',
      'R3224-6',
      'R3224-7',
      'R3224-8',
      'R3224-9',
      'R3224-10',
    ]));
});

describe('an item as it travels', () => {
  const local = '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f';

  it('is read as it was written, and nothing else is', () => {
    for (const name of NATIONAL_FRAMEWORKS)
      for (const { code } of taxonomyOf(name).items)
        expect(readItemRef(itemRef(name, code))).toEqual({ framework: name, item: code });
    expect(readItemRef(itemRef('CLS', local))).toEqual({ framework: 'CLS', item: local });
    for (const wrong of ['', 'PTSM', 'PTSM.', 'PTSM.DETERMINANTS', 'CLS.SOMATIC_CARE', `PTSM.${local}`, 'NO.X'])
      expect(readItemRef(wrong)).toBeNull();
  });

  it('answers a filter by item or by its whole framework, never by a piece of a name', () => {
    const refs = [itemRef('PTSM', 'SOMATIC_CARE'), itemRef('CLS', local)];
    expect(
      ['PTSM.SOMATIC_CARE', 'PTSM', 'CLS', 'PTSM.RIGHTS_AND_STIGMA', 'CLSM_2025'].map((asked) => serves(refs, asked)),
    ).toEqual([true, true, true, false, false]);
  });
});

describe('from 2016 to 2025', () => {
  it('each objective goes on, and each new one comes from somewhere', () => {
    const reached = CLSM_2016_CODES.flatMap((code) => successorsOf(code).map((next) => next.code));
    expect(new Set(reached)).toEqual(new Set(CLSM_2025_CODES));
  });

  it('an objective that became several says so for each', () =>
    expect(successorsOf('BETTER_MENTAL_HEALTH').map(({ reason }) => reason)).toEqual(['PART', 'PART']));
});
