import { expect, it } from '@jest/globals';
import { welcomePhase } from './welcome-window.ts';

it.each([
  ['2026-12-03T14:00', '2026-12-03T11:59', 'EARLY'],
  ['2026-12-03T14:00', '2026-12-03T12:00', 'OPEN'],
  ['2026-12-03T14:00', '2026-12-03T23:59', 'OPEN'],
  ['2026-12-03T14:00', '2026-12-04T00:00', 'OVER'],
  ['2026-12-03T01:00', '2026-12-02T23:00', 'OPEN'],
  ['2026-12-31T20:00', '2027-01-01T00:00', 'OVER'],
])('a meeting at %s, at %s by its clock, is %s', (starts, now, phase) => expect(welcomePhase(starts, now)).toBe(phase));
