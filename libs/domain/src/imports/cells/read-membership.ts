import { fold } from './fold.ts';

/** How somebody takes part in a body: `LEAD` is a full member who also leads the group. */
export type MembershipPart = 'FULL' | 'SUBSTITUTE' | 'LEAD';

const WORDS: Readonly<Record<string, MembershipPart | 'NONE'>> = {
  ...entries(
    'FULL',
    'x',
    'xx',
    'oui',
    'o',
    'yes',
    'y',
    'true',
    'ok',
    '1',
    'titulaire',
    'tit',
    'membre',
    'member',
    'full',
  ),
  ...entries(
    'SUBSTITUTE',
    'suppl',
    'supp',
    'sup',
    's',
    'suppleant',
    'suppleante',
    'suppleance',
    'substitute',
    'deputy',
  ),
  ...entries(
    'LEAD',
    'referent',
    'referente',
    'ref',
    'pilote',
    'animateur',
    'animatrice',
    'animation',
    'responsable',
    'lead',
  ),
  ...entries('NONE', '', 'non', 'no', 'n', 'false', '0'),
};

function entries<T extends string>(part: T, ...words: string[]): Record<string, T> {
  return Object.fromEntries(words.map((word) => [word, part]));
}

/** What a cross or a word in the column of a body means; `null` when nobody takes part, `UNKNOWN` when it is unclear. */
export function readMembership(text: string): MembershipPart | 'UNKNOWN' | null {
  const folded = fold(text);
  if (/^[✓✔☑]$/u.test(text.trim())) return 'FULL';
  if (folded === '' && /[^\s\-–—/]/u.test(text)) return 'UNKNOWN';
  const part = Object.hasOwn(WORDS, folded) ? WORDS[folded] : 'UNKNOWN';
  return part === 'NONE' || part === undefined ? null : part;
}
