/** What somebody says of one slot: it suits them, it does if it must, it does not. */
export const POLL_ANSWERS = ['YES', 'IF_NEEDED', 'NO'] as const;
export type PollAnswer = (typeof POLL_ANSWERS)[number];

/** Where an answer came from: the person's own link, the application, or the coordination who heard it. The later one wins. */
export const POLL_ORIGINS = ['LINK', 'APP', 'TYPED'] as const;
export type PollOrigin = (typeof POLL_ORIGINS)[number];

/** How many of those asked said what of one slot. `none`: said nothing of it yet. */
export interface SlotCounts {
  readonly yes: number;
  readonly ifNeeded: number;
  readonly no: number;
  readonly none: number;
}

/** Would they be there? */
export const wouldCome = (answer: PollAnswer | undefined): boolean => answer === 'YES' || answer === 'IF_NEEDED';
