/** For `register`: a field left blank is nothing (`null`), not an empty text. */
export const nullWhenEmpty = {
  setValueAs: (typed: string | null): string | null => (typed === null || typed.trim() === '' ? null : typed),
};
