const NO_BREAK = '\u00a0';
const THIN_NO_BREAK = '\u202f';

/**
 * French typography, applied once to every French sentence so that authors type plain spaces and straight
 * apostrophes: no-break space before `: % h €`, after `n°` and inside « », thin one before `; ? !`, curly apostrophes.
 * Placeholders such as `{{count}}` count as the word they stand for; a colon inside an address is left alone.
 */
export const typesetFrench = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/ ([;?!])/g, `${THIN_NO_BREAK}$1`)
    .replace(/ ([:%€])/g, `${NO_BREAK}$1`)
    .replaceAll('n° ', `n°${NO_BREAK}`)
    .replace(/([\d}]) (h|min|s|j|Mo|kB)\b(?!’)/g, `$1${NO_BREAK}$2`);

/** The same tree of sentences, each one passed through `apply`. */
export function mapSentences<T>(tree: T, apply: (text: string) => string): T {
  const mapped = Object.entries(tree as Record<string, unknown>).map(([key, value]) => [
    key,
    typeof value === 'string' ? apply(value) : mapSentences(value, apply),
  ]);
  return Object.fromEntries(mapped) as T;
}
