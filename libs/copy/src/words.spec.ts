import { describe, expect, it } from '@jest/globals';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { typesetFrench } from './typeset.ts';
import { createWords } from './words.ts';

const sentences = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  );
const places = (sentence = ''): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted();
const french = sentences(fr);
const english = new Map(sentences(en));

describe('typesetFrench', () => {
  it.each([
    ["L'heure : 60 % ?", 'L’heure\u00a0: 60\u00a0%\u202f?'],
    ['« Oui » ; non', '«\u00a0Oui\u00a0»\u202f; non'],
    ['{{hours}} h et 12 h', '{{hours}}\u00a0h et 12\u00a0h'],
    ['n° 14, dans {{seconds}} s : 60 s’écoulent', 'n°\u00a014, dans {{seconds}}\u00a0s\u00a0: 60 s’écoulent'],
    ['https://exemple.fr', 'https://exemple.fr'],
  ])('%s', (typed, set) => expect(typesetFrench(typed)).toBe(set));
});

describe('sentences', () => {
  it('keep the same places to fill in both languages', () => {
    const uneven = french.filter(([path, text]) => String(places(text)) !== String(places(english.get(path))));
    expect(uneven).toEqual([]);
  });

  it.each([
    ['a middle dot inside a word', /\p{L}·\p{L}/u],
    ['a forbidden word', /veuillez|\boups|malades?\b|usager/i],
    ['an exclamation mark', /!/],
  ])('hold no %s', (_name, pattern) => expect(french.filter(([, text]) => pattern.test(text))).toEqual([]));

  it('are typeset when French is spoken', () => {
    expect(createWords('fr', fr).t('errors:UNEXPECTED')).toContain('Réessayez\u202f; si');
    expect(createWords('en', en).t('errors:UNEXPECTED')).toContain('Try again; if');
  });

  it('are asked for by keys that exist, with what they need to be filled in, or the code does not compile', () => {
    const t = createWords('fr', fr).getFixedT(null, ['week', 'common']);
    expect(t('common:actOn', { act: 'Plan', name: '2030' })).toContain('2030');
    // @ts-expect-error -- nobody wrote this sentence
    expect(t('title.of.nothing')).toBe('title.of.nothing');
    // @ts-expect-error -- nor this one, in a namespace that exists
    expect(t('common:nothing')).toBe('nothing');
    // @ts-expect-error -- the name is missing
    expect(t('common:actOn', { act: 'Plan' })).toContain('Plan');
    // @ts-expect-error -- and an object is no value of a sentence
    expect(t('common:actOn', { act: {}, name: '2030' })).toContain('2030');
  });

  it('name a button and its line as each language writes a colon', () => {
    const named = { act: 'Plan', name: '2030' };
    expect(createWords('fr', fr).t('common:actOn', named)).toBe('Plan\u00a0: 2030');
    expect(createWords('en', en).t('common:actOn', named)).toBe('Plan: 2030');
  });
});
