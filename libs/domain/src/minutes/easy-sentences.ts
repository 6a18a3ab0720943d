/** Above this many words, a sentence is hard to follow for whom "easy to read" is written. */
export const EASY_SENTENCE_WORDS = 15;

export interface Sentence {
  text: string;
  words: number;
}

/** The sentences of a text with their number of words: an end of line ends a sentence too. */
export const sentencesOf = (text: string): Sentence[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, words: (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length }));
