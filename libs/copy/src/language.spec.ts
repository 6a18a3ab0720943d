import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './language.ts';

describe('the language a browser prefers', () => {
  it.each([
    ['en-GB', 'en'],
    ['FR-ca, en', 'fr'],
    ['fr;q=0.5, en;q=0.9', 'en'],
    ['de, en;q=0.3, fr; q=0.8', 'fr'],
    ['en;q=0, *', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['frr, en;q=0.1', 'en'],
    ['de-DE, it', 'fr'],
    ['en;q=x, fr;q=0.1', 'fr'],
    ['', 'fr'],
    [undefined, 'fr'],
  ])('%s: %s', (header, language) => expect(preferredLanguage(header)).toBe(language));
});
