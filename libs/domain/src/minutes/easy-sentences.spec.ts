import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './easy-sentences.ts';

describe('the sentences of a text easy to read', () => {
  it.each([
    ['', []],
    ['On parle du logement.', [4]],
    ['On aide. C’est l’été ! Oui ?\nLa suite', [2, 2, 1, 2]],
    ['Le 3 décembre, à 14 h 30', [7]],
  ])('%j', (text, words) => {
    expect(sentencesOf(text).map((sentence) => sentence.words)).toEqual(words);
  });
});
