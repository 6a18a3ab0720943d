/** What is stored of a poll. `CLOSED`: a date was chosen. */
export const POLL_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type PollState = (typeof POLL_STATES)[number];

/** The one word a list shows for a poll: computed from its state and its closing day, never stored. */
export const POLL_PHASES = ['DRAFT', 'OPEN', 'TO_CHOOSE', 'CLOSED', 'CANCELLED'] as const;
export type PollPhase = (typeof POLL_PHASES)[number];

/** Where a poll is on `today`; people answer until the end of the day it closes on (both `YYYY-MM-DD`). */
export const pollPhase = (state: PollState, closesOn: string, today: string): PollPhase =>
  state === 'OPEN' && closesOn < today ? 'TO_CHOOSE' : state;

/** A date can still be chosen, and an answer heard by phone typed. */
export const isUndecided = (phase: PollPhase): boolean => phase === 'OPEN' || phase === 'TO_CHOOSE';
