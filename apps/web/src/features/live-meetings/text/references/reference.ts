/** What a text may refer to, and the sign that asks for it. */
export const SIGNS = { '@': 'PERSON', '#': 'ACTION' } as const;
export type Sign = keyof typeof SIGNS;
export type ReferenceKind = (typeof SIGNS)[Sign];

/** How a reference is stored: the name of its node, and of the attribute that holds the id. */
export const STORED = {
  PERSON: { node: 'mention', attribute: 'personId' },
  ACTION: { node: 'actionReference', attribute: 'actionId' },
} as const satisfies Record<ReferenceKind, { node: string; attribute: string }>;

/** Somebody of the council or an action of its plan, as it is proposed. */
export interface Candidate {
  kind: ReferenceKind;
  id: string;
  /** "Anne Figure", "#3.2 Ouvrir un lieu". */
  label: string;
}

/** A sign and the letters after it, just before the caret; `at` is where the sign stands. */
export interface Asked {
  sign: Sign;
  query: string;
  at: number;
}

/** A sign begins a word; what follows may hold spaces, as names do. */
const ASKED = /(?:^|[\s(«’'\uFFFC])([@#])((?:[^\s@#\uFFFC][^@#\n\uFFFC]{0,39})?)$/u;

/** What the words before the caret ask for; `null` when they ask for nothing. */
export function askedBefore(words: string): Asked | null {
  const found = ASKED.exec(words);
  if (!found) return null;
  const [, sign, query = ''] = found;
  return { sign: sign as Sign, query, at: words.length - query.length - 1 };
}

const MOST = 8;
const folded = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose words each begin one of the letters typed: "an fi" finds Anne Figure, "3.2" the action of that number. */
export function matching(all: readonly Candidate[], query: string): Candidate[] {
  const asked = folded(query).split(/\s+/u).filter(Boolean);
  const holds = ({ label }: Candidate): boolean => {
    const words = folded(label).split(/[\s#’'-]+/u);
    return asked.every((letters) => words.some((word) => word.startsWith(letters)));
  };
  return all.filter(holds).slice(0, MOST);
}

/** A candidate that a note refers to, and the words by which its line says so until it is committed. */
export interface WrittenReference {
  kind: ReferenceKind;
  id: string;
  words: string;
}

/** How a line that is being typed says whom it refers to. */
export const wordsOf = ({ kind, label }: Candidate): string => (kind === 'PERSON' ? `@${label}` : label);

/** A line cut into words and references, the longest words first where two begin alike. */
export function piecesOf(line: string, references: readonly WrittenReference[]): (string | WrittenReference)[] {
  const known = references.toSorted((one, other) => other.words.length - one.words.length);
  const pieces: (string | WrittenReference)[] = [];
  let words = '';
  for (let at = 0; at < line.length; ) {
    const here = known.find((one) => line.startsWith(one.words, at));
    if (here) {
      if (words) pieces.push(words);
      pieces.push(here);
      words = '';
    } else words += line[at];
    at += here?.words.length ?? 1;
  }
  return words ? [...pieces, words] : pieces;
}
