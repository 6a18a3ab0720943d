import { expect, it } from '@jest/globals';
import { wordsIn } from './both.ts';
import { zoneName } from './zone.ts';

it.each([
  ['fr', 'Europe/Paris', null],
  ['fr', 'Indian/Reunion', 'heure de La Réunion'],
  ['en', 'Pacific/Noumea', 'New Caledonia time'],
  ['fr', 'America/Toronto', 'America/Toronto'],
] as const)('%s, %s: %s', (language, zone, name) => expect(zoneName(wordsIn(language), zone)).toBe(name));
