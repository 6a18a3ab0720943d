/** The languages Trame speaks; French is the source, English follows. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape a translation must have: the same keys, any sentence. */
export type Twin<T> = { readonly [K in keyof T]: T[K] extends string ? string : Twin<T[K]> };

/** The first of our languages that an `Accept-Language` header names; French when it names none. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').toLowerCase().split(',');
  for (const part of wanted) {
    const found = LANGUAGES.find((language) => part.trim().startsWith(language));
    if (found) return found;
  }
  return 'fr';
}
