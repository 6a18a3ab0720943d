/** What somebody invited said: coming, coming from a distance, not coming, nothing yet. */
export const ANSWERS = ['YES', 'REMOTE', 'NO'] as const;
export type Answer = (typeof ANSWERS)[number];
export type AnswerOrNone = Answer | 'NONE';

/** Where an answer came from. The later one wins, whatever its origin. */
export const ANSWER_ORIGINS = ['LINK', 'TYPED', 'APP'] as const;
export type AnswerOrigin = (typeof ANSWER_ORIGINS)[number];

/** How a convocation reaches somebody: by mail, or on paper when no address is known. */
export const CHANNELS = ['MAIL', 'POST'] as const;
export type Channel = (typeof CHANNELS)[number];
