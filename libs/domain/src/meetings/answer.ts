/** What somebody invited said: coming, coming from a distance, not coming, nothing yet. */
export const ANSWERS = ['YES', 'REMOTE', 'NO'] as const;
export type Answer = (typeof ANSWERS)[number];
export type AnswerOrNone = Answer | 'NONE';

/** Where an answer came from. The later one wins, whatever its origin. */
export const ANSWER_ORIGINS = ['LINK', 'TYPED', 'APP', 'MAIL_REPLY'] as const;
export type AnswerOrigin = (typeof ANSWER_ORIGINS)[number];

/**
 * What became of something that was said: it is the answer; a later one stood already; it speaks of a date that was left
 * since; it proposes another date; it says "perhaps"; it came once answers were closed. All are kept, the first kind counts.
 */
export const ANSWER_FATES = ['APPLIED', 'OVERTAKEN', 'OLD_DATE', 'PROPOSED', 'UNSURE', 'CLOSED'] as const;
export type AnswerFate = (typeof ANSWER_FATES)[number];

/** How a convocation reaches somebody: by mail, or on paper when no address is known. */
export const CHANNELS = ['MAIL', 'POST'] as const;
export type Channel = (typeof CHANNELS)[number];
