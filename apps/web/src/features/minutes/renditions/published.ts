/** The renditions anybody may read, by the word of the address. */
export const PUBLISHED = { publique: 'PUBLIC', facile: 'EASY' } as const;
export type Published = (typeof PUBLISHED)[keyof typeof PUBLISHED];
