import { textOf } from '../sheet.ts';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const PARTICLES = new Set(['de', 'du', 'des', 'von', 'van', 'der', 'den']);
const TITLES = /^(?:m|mr|mme|mlle|dr|pr|docteure?|professeure?|maitre|me)\.?\s+/iu;

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** "N'DIAYE" becomes "N'Diaye", "DU PONT" "du Pont"; a name already in mixed case is left as its owner writes it. */
export function nameCase(text: string): string {
  const name = textOf(text);
  return isCapitals(name) && name.length > 1 ? name.toLowerCase().split(' ').map(wordCase).join(' ') : name;
}

function wordCase(word: string): string {
  if (PARTICLES.has(word)) return word;
  const cased = word.replace(
    /(^|['’-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  return cased.replace(/^D(['’])/u, 'd$1');
}

/** Splits "Hélène MARCHETTI", "MARCHETTI Hélène", "Marchetti, Hélène" and "Mme Gaëlle Da Silva". */
export function splitFullName(text: string): PersonName {
  const name = textOf(text).replace(TITLES, '');
  const [before, after] = name.split(/\s*,\s*/u);
  if (before && after) return named(after, before);
  const words = name.split(' ');
  const capitals = words.filter((word) => isCapitals(word) && word.length > 1);
  if (capitals.length > 0 && capitals.length < words.length) {
    return named(words.filter((word) => !capitals.includes(word)).join(' '), capitals.join(' '));
  }
  const [given = '', ...family] = words;
  return family.length === 0 ? named('', given) : named(given, family.join(' '));
}

const named = (given: string, family: string): PersonName => ({
  givenName: nameCase(given),
  familyName: nameCase(family),
});
