/** The languages Trame speaks; French is the source, English follows. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape a translation must have: the same keys, any sentence. */
export type Twin<T> = { readonly [K in keyof T]: T[K] extends string ? string : Twin<T[K]> };

/** One range of an `Accept-Language` header (RFC 9110, 12.5.4): a weight left out is 1, 0 is a refusal. */
function wish(part: string): { range: string; weight: number } {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { range, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}

/** The one of our languages that an `Accept-Language` header wants most; French when it wants none. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').toLowerCase().split(',').map(wish);
  for (const { range } of wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)) {
    const found = LANGUAGES.find((language) => range === language || range.startsWith(`${language}-`));
    if (found) return found;
  }
  return 'fr';
}
