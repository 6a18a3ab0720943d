/** For `register`: a field left blank is nothing (`null`), not an empty text. */
export const nullWhenEmpty = {
  setValueAs: (typed: string | null): string | null => (typed === null || typed.trim() === '' ? null : typed),
};

/** The same for a number: what is typed is text, what was there is a number. */
export const numberOrNull = {
  setValueAs: (typed: string | number | null): number | null => (typed === null || typed === '' ? null : Number(typed)),
};
