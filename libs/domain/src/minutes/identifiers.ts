import { nameIn } from './person-names.ts';

/** What tells one human from all others: number of social security or health identity, telephone, address, day of birth. */
export const IDENTIFIER_KINDS = ['NIR', 'INS', 'PHONE', 'MAIL', 'BIRTH'] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export interface Identifier {
  kind: IdentifierKind;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const NIR = /(?<!\d)[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/giu;
const INS = /(?<!\p{L})INS(?:-C)?\s*:?\s*\d[\d ]{12,27}/gu;
const PHONE = /(?<![\d+])(?:(?:\+33|0033) ?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?!\d)/gu;
const MAIL = /(?<![\p{L}\d.])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const BIRTH =
  /(?<!\p{L})n[ée]e? (?:le|en) (?:\d{1,2}(?:er)? ?[/.-]? ?\p{L}*[ /.-]?)?\d{0,2}[/. -]?\d{4}|(?<!\p{L})date de naissance\s*:?\s*\d/giu;

/** Corsica writes 2A and 2B where the key counts 19 and 18. */
const asNumber = (nir: string): bigint =>
  BigInt(nir.slice(0, 13).toUpperCase().replace('2A', '19').replace('2B', '18').replaceAll(/\D/g, '0'));

/** Is the key of a social security number right? Fifteen figures of a budget or of an order are no such number. */
export function hasRightKey(nir: string): boolean {
  const written = nir.replaceAll(' ', '');
  return written.length === 15 && Number(written.slice(13)) === 97 - Number(asNumber(written) % 97n);
}

/** The numbers and boxes of a service are for everybody. */
const OF_A_SERVICE = /^(?:contact|accueil|secretariat|mairie|info|clsm|cmp|ccas|gem|coordination|standard)[^@]*@/iu;
const MOBILE = /^(?:(?:\+33|0033) ?|0)[67]/u;

const found = (pattern: RegExp, kind: IdentifierKind, text: string): (Identifier & { said: string })[] =>
  [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ kind, said, start: index, end: index + said.length }));

/**
 * Identifiers of people in one sentence. A telephone on a desk, an address and a day of birth count beside a name alone:
 * minutes also say how to reach a service, and the year a place was born.
 */
export function identifiersIn(sentence: string, known: readonly string[] = []): Identifier[] {
  const named = nameIn(sentence, known) !== undefined;
  const all = [
    ...found(NIR, 'NIR', sentence).filter(({ said }) => hasRightKey(said)),
    ...found(INS, 'INS', sentence),
    ...found(PHONE, 'PHONE', sentence).filter(({ said }) => named || MOBILE.test(said)),
    ...found(MAIL, 'MAIL', sentence).filter(({ said }) => named && !OF_A_SERVICE.test(said)),
    ...found(BIRTH, 'BIRTH', sentence).filter(() => named),
  ];
  return all.map(({ kind, start, end }) => ({ kind, start, end }));
}
