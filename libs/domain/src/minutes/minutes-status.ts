export const MINUTES_STATUSES = ['DRAFT', 'REVIEW', 'CIRCULATED', 'APPROVED', 'ARCHIVED'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** Members read minutes once they were circulated; those who write or review them, at any time. */
export const isCirculated = (status: MinutesStatus): boolean => status !== 'DRAFT' && status !== 'REVIEW';
