import { addDays, addMinutes } from '../time/wall-clock.ts';

const MINUTES_BEFORE = 120;

export const WELCOME_PHASES = ['EARLY', 'OPEN', 'OVER'] as const;
export type WelcomePhase = (typeof WELCOME_PHASES)[number];

/** When people may say that they have arrived: wall times by the clock of the meeting, `closes` being the first too late. */
export const welcomeWindow = (startsLocal: string): { opens: string; closes: string } => ({
  opens: addMinutes(startsLocal, -MINUTES_BEFORE),
  closes: `${addDays(startsLocal, 1)}T00:00`,
});

/** Where `nowLocal` stands: two hours before the meeting until the end of its day. */
export function welcomePhase(startsLocal: string, nowLocal: string): WelcomePhase {
  const { opens, closes } = welcomeWindow(startsLocal);
  if (nowLocal < opens) return 'EARLY';
  return nowLocal < closes ? 'OPEN' : 'OVER';
}
