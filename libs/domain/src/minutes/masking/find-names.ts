import { foldEvenly, literally } from './fold-evenly.ts';
import type { Mask } from './mask.ts';

export interface PersonName {
  given: string;
  family: string;
}

const TITLE =
  '(?:mm?\\.|mmes?|mlles?|mr\\.?|mrs\\.?|ms\\.?|drs?\\.?|prs?\\.?|monsieur|messieurs|madame|mesdames|mademoiselle|docteure?|professeure?|maitre)';
const INITIALS = '(?:[a-z]\\.(?:-?[a-z]\\.)* ?)';
// "du docteur Lenoir" becomes "d’une personne"; without a title, "le" and "la" are never part of a mention.
const LEAD = `(?:(de|que|lorsque|puisque|jusque) +|(du|au|le|la) +(?=${TITLE} ))?`;
const PARTICLE = /^(?:de|du|des|d'|da|do|dos|van|von) ?/u;
const SHORTEST_ALONE = 3;
const CONTRACTED: Record<string, string> = { du: 'd’', au: 'à ', le: '', la: '' };
const SENTENCE_BEGINS = /(?:^|[.!?…]|\n)[\s«"“]*$/u;

const partsOf = (name: string): string[] => foldEvenly(name.normalize('NFC').trim()).split(/[ -]+/u).filter(Boolean);
/** A compound name is written with hyphens or blanks. */
const loosely = (parts: readonly string[]): string => parts.map((part) => literally(part)).join('[ -]+');

function patternsOf({ given, family }: PersonName): { whole: string[]; alone: string[] } {
  const [first, last] = [loosely(partsOf(given)), partsOf(family)];
  const alone = [last, partsOf(last.join(' ').replace(PARTICLE, ''))].filter(
    (parts) => parts.join('').length >= SHORTEST_ALONE,
  );
  const name = loosely(last);
  const whole = first !== '' && name !== '' ? [`${first}[ -]+${name}`, `${name}[ ,-]+${first}`] : [];
  return { whole, alone: alone.map((parts) => loosely(parts)) };
}

const longestFirst = (one: string, other: string): number => other.length - one.length || one.localeCompare(other);
const oneOf = (patterns: readonly string[]): string =>
  [...new Set(patterns)].toSorted(longestFirst).join('|') || '(?!)';

const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
/** A word that stands in every mention of the person. */
const keyOf = ({ family }: PersonName): string =>
  wordsIn(foldEvenly(family.normalize('NFC')).replace(PARTICLE, '')).toSorted(longestFirst)[0] ?? '';

function mentionOf(names: readonly PersonName[]): RegExp {
  const patterns = names.map(patternsOf);
  const whole = oneOf(patterns.flatMap((one) => one.whole));
  const alone = oneOf(patterns.flatMap((one) => one.alone));
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])${LEAD}(?:${TITLE} +)?${INITIALS}?(?:(${whole})|(${alone}))(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`,
    'gu',
  );
}

/**
 * Finds every mention of the people named: given and family name in either order, or the family name alone when it has
 * three letters and a capital, with the title and the initials before it. Accents, case, apostrophes and hyphens do not
 * matter; a name inside another word ("Saint-Martin") is no mention. `somebody` is what it is said as.
 */
export function nameFinder(names: readonly PersonName[], somebody: string): (text: string) => Mask[] {
  // a directory has thousands of names and a text a few: only those it may hold are looked for
  const byKey = new Map<string, PersonName[]>();
  for (const name of names) byKey.set(keyOf(name), [...(byKey.get(keyOf(name)) ?? []), name]);
  return (text) => {
    const folded = foldEvenly(text);
    const near = [...new Set(wordsIn(folded))].flatMap((word) => byKey.get(word) ?? []);
    if (near.length === 0) return [];
    return Array.from(folded.matchAll(mentionOf(near))).flatMap((match) => maskOf(text, match, somebody) ?? []);
  };
}

function maskOf(text: string, match: RegExpMatchArray, somebody: string): Mask | null {
  const [mention, elided, contracted, , family] = match;
  const [from, to] = [match.index ?? 0, (match.index ?? 0) + mention.length];
  if (family !== undefined && !/\p{Lu}/u.test(text.slice(to - family.length, to))) return null;
  const before = elided ? `${elided.slice(0, -1)}’` : (CONTRACTED[contracted ?? ''] ?? '');
  const begins = SENTENCE_BEGINS.test(text.slice(0, from));
  return { from, to, by: begins ? capital(before + somebody) : before + somebody, kind: 'NAME' };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
