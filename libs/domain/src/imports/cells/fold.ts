/** Two spellings of one thing fold to the same text: no accents, no case, no punctuation, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** What tells two names apart: signs too, in a name that has nothing else. */
export const nameKey = (name: string): string => fold(name) || name.trim();
