import { expect, it } from '@jest/globals';
import { shortened } from './shortened.ts';

it.each([
  ['Le local est trouvé.', 20, 'Le local est trouvé.'],
  ['Le local est trouvé.', 19, 'Le local est…'],
  ['Anticonstitutionnellement', 10, 'Anticonsti…'],
  ['🧵🧵🧵', 3, '🧵…'],
])('keeps whole words, and says that more was said: %s', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});
