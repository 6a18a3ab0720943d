const APOSTROPHES = new Set(['’', '‘', 'ʼ', 'ʹ', '`', '´']);
const HYPHENS = new Set(['\u2010', '\u2011']);
const ACCENT = /\p{Mn}/gu;

function foldOne(character: string): string {
  if (APOSTROPHES.has(character)) return "'";
  if (HYPHENS.has(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  const folded = character.normalize('NFD').replace(ACCENT, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}

/**
 * `text` without accents, case, kinds of blank, apostrophe or hyphen, of the very same length: what is found in it
 * stands at the same place in `text`. Expects composed characters (NFC).
 */
export const foldEvenly = (text: string): string => Array.from(text, foldOne).join('');

/** `words` as part of a pattern that reads folded text. */
export const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
