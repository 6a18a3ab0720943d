const REPLACEMENT = '\u{FFFD}';
// Control and direction characters print nothing, but they can hide or reverse what is printed.
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

const mapStrings = <T>(data: T, change: (text: string) => string): T =>
  JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? change(value) : value)) as T;

/** A copy of `data` whose texts hold nothing invisible and no broken character. */
export const withoutInvisible = <T>(data: T): T =>
  mapStrings(data, (text) => text.replace(INVISIBLE, '').replace(LONE_SURROGATE, REPLACEMENT));

/** A copy of `data` in which each character of `unknown` is replaced by the sign for "cannot be shown". */
export function withReplaced<T>(data: T, unknown: ReadonlySet<string>): T {
  return mapStrings(data, (text) =>
    Array.from(text, (character) => (unknown.has(character) ? REPLACEMENT : character)).join(''),
  );
}

const NOT_DISPLAYED = /the text `\\?"((?:[^`])*?)\\?"` could not be displayed/gu;
const ESCAPE = /\\+u\{([0-9a-f]+)\}/giu;

/**
 * The characters no font of ours can draw, read from the compiler's refusal: PDF/UA forbids a character without
 * glyph, and one name in another script must not cost a council its minutes. Empty when it refused something else.
 */
export function undrawable(refusal: string): Set<string> {
  const texts = Array.from(refusal.matchAll(NOT_DISPLAYED), ([, text = '']) =>
    text.replace(ESCAPE, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return new Set(texts.flatMap((text) => Array.from(text)));
}
