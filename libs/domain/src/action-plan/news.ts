import type { ActionStatus } from './action-status.ts';

/** The one vocabulary of news, on the sheet and in the mail. */
export const NEWS_WORDS = ['NOTHING_NEW', 'PROGRESSING', 'BLOCKED', 'DONE'] as const;
export type NewsWord = (typeof NEWS_WORDS)[number];

export const NEWS_SOURCES = ['MEETING', 'MAIL', 'APP', 'IMPORT'] as const;
export type NewsSource = (typeof NEWS_SOURCES)[number];

/** What a word changes: the status that follows, or null when nothing does. */
export function statusAfter(word: NewsWord, status: ActionStatus): ActionStatus | null {
  if (word === 'DONE') return 'DONE';
  if (word === 'BLOCKED') return 'ON_HOLD';
  const starts = status === 'PROPOSED' || status === 'APPROVED' || status === 'PLANNED' || status === 'ON_HOLD';
  return word === 'PROGRESSING' && starts ? 'IN_PROGRESS' : null;
}
