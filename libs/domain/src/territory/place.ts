import { fold } from '../imports/cells/fold.ts';

/** Kinds of places that a register knows. */
export const PLACE_KINDS = ['MUNICIPALITY', 'ARRONDISSEMENT', 'ASSOCIATED', 'EPCI'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Units of a council's territory: a place of the register, or a district and a psychiatric sector, typed freely. */
export const UNIT_KINDS = [...PLACE_KINDS, 'QPV', 'SECTOR'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Place {
  readonly kind: PlaceKind;
  /** INSEE code (digits, or 2A and 2B), or SIREN of an EPCI. */
  readonly code: string;
  readonly name: string;
  /** Folded name by which it is found. */
  readonly found: string;
  readonly postcodes: readonly string[];
  /** Null for associated communes: theirs is counted in the commune they belong to. */
  readonly population: number | null;
  readonly department: string | null;
  /** The commune an arrondissement or an associated commune is part of. */
  readonly parent: string | null;
  /** SIREN of the EPCI of a commune. */
  readonly epci: string | null;
  /** INSEE codes of the communes of an EPCI. */
  readonly members: readonly string[];
}

const SHORT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/gu, 'saint'],
  [/\bste\b/gu, 'sainte'],
];

/** "St-Étienne" and "Saint Etienne" are found by the same words. */
export const placeKey = (name: string): string =>
  SHORT_WORDS.reduce((text, [short, long]) => text.replace(short, long), fold(name));

/** What somebody types to find a place: a code (postcode, INSEE, SIREN) or words. */
export type PlaceSearch = { readonly code: string } | { readonly words: string };

const CODE = /^(?:\d{5}|2[AB]\d{3}|\d{9})$/u;

/** Reads "59260", "2a004", "200 093 201" and "lille"; null when nothing is left to look for. */
export function readPlaceSearch(typed: string): PlaceSearch | null {
  const compact = typed.replace(/\s+/gu, '').toUpperCase();
  if (CODE.test(compact)) return { code: compact };
  const words = placeKey(typed);
  return words === '' ? null : { words };
}
