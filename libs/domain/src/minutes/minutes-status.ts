export const MINUTES_STATUSES = ['DRAFT', 'REVIEW', 'CIRCULATED', 'APPROVED', 'ARCHIVED'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** Back to the review from CIRCULATED: the mails were stopped before any of them left. */
const NEXT: Record<MinutesStatus, readonly MinutesStatus[]> = {
  DRAFT: ['REVIEW'],
  REVIEW: ['DRAFT', 'CIRCULATED'],
  CIRCULATED: ['REVIEW', 'APPROVED'],
  APPROVED: ['ARCHIVED'],
  ARCHIVED: [],
};

export const canBecome = (from: MinutesStatus, to: MinutesStatus): boolean => NEXT[from].includes(to);

/** Members read minutes once they were circulated; those who write or review them, at any time. */
export const isCirculated = (status: MinutesStatus): boolean => status !== 'DRAFT' && status !== 'REVIEW';

/** What a version held can no longer be altered; a later change is a version of its own, with its reason. */
export const isFrozen = (status: MinutesStatus): boolean => status === 'APPROVED' || status === 'ARCHIVED';
