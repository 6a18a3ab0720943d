import { wordsIn } from '../sheet.ts';

/** Text in straight quotes, doubled inside, is taken as it is; quotes elsewhere are signs like others. */
export const QUOTED = String.raw`(?<=^|[\s(;])"(?:[^"]|"")*"(?=$|[\s):;,])`;
const WHOLE = /^"((?:[^"]|"")*)"$/u;
/** Dots that lists are typed with; a dash may be a minus. */
const BULLET = /^[•·▪*]\s+/u;

const cutting = (separator: string): RegExp => new RegExp(`${QUOTED}|(${separator})|[\\s\\S]`, 'gu');
const BETWEEN_THINGS = cutting('[;\\n]');
const BETWEEN_FACTS = cutting(',\\s+');
const COLON = cutting(':');

function cut(text: string, separator: RegExp): string[] {
  const pieces = [''];
  for (const [sign, between] of text.matchAll(separator)) {
    if (between === undefined) pieces.push((pieces.pop() ?? '') + sign);
    else pieces.push('');
  }
  return pieces.map((piece) => piece.trim());
}

/** The things one cell names, one a line or between semicolons. */
export const piecesOf = (cell: string): string[] =>
  cut(cell, BETWEEN_THINGS)
    .map((piece) => piece.replace(BULLET, ''))
    .filter((piece) => piece !== '');

/** "cible 50, départ 12,5": what is said of one thing. */
export const factsOf = (text: string): string[] => cut(text, BETWEEN_FACTS);

/** A title names few colons: a text of hundreds is a sentence nobody reads as a list. */
const MOST_COLONS = 8;

/** Every way to cut a piece at one of its colons, the first colon first. */
export function colonCuts(piece: string): { head: string; tail: string }[] {
  const parts = cut(piece, COLON);
  return parts.slice(1, MOST_COLONS).map((_, at) => ({
    head: parts
      .slice(0, at + 1)
      .join(' : ')
      .trim(),
    tail: parts
      .slice(at + 1)
      .join(' : ')
      .trim(),
  }));
}

/** The words of a piece: those in quotes with their inner blanks and lines, others with single blanks. */
export const unquoted = (text: string): string => {
  const [, inner] = WHOLE.exec(text) ?? [];
  return inner === undefined ? wordsIn(text) : inner.replaceAll('""', '"').trim();
};
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const BRACKETS = new RegExp(`${QUOTED}|[()"]|[^()"]+`, 'gu');

/** "ARS (poste)" is a name and what is said of it in brackets; null without brackets at the end. */
export function aside(text: string): { name: string; said: string } | null {
  if (!text.endsWith(')')) return null;
  let open = -1;
  for (const { 0: token, index } of text.slice(0, -1).matchAll(BRACKETS)) {
    if (token === '(') open = index;
    else if (token === ')' || token === '"') open = -1;
  }
  return open < 0 ? null : { name: text.slice(0, open).trim(), said: text.slice(open + 1, -1).trim() };
}

const BLANKS = new RegExp(`${QUOTED}|\\s{2,}`, 'gu');

/** Single blanks but in quotes: patterns that look around blanks would take minutes over thousands of them. */
export const squeezed = (piece: string): string =>
  piece.replace(BLANKS, (found) => (found.startsWith('"') ? found : ' ')).trim();

/**
 * The shortest writing that is read back as it was: plain words where they can be, quotes where they cannot.
 * @param compose writes with the given way to write one text
 */
export function writeBack(compose: (write: (text: string) => string) => string, isSame: (cell: string) => boolean) {
  const plain = compose((text) => text);
  // a lone quote would pair with one further in the cell
  return plain.includes('"') || !isSame(plain) ? compose(quoted) : plain;
}
