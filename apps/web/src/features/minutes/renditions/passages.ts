import type { RedactionBody } from '@trame/contracts/renditions';

const SHORTEST = 2;

/** What is selected over several paragraphs is masked paragraph by paragraph: each is looked for in its own. */
export const passagesOf = (itemId: string, words: string): RedactionBody[] =>
  words
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST)
    .map((passage) => ({ itemId, passage }));

/** The first words of a passage, where the whole of it would drown its button. */
export const shortened = (words: string, most = 60): string =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;
