import type { FollowUp } from '@trame/domain/decisions/follow-up';

/** What a decision waits for, as the address of the register says it. */
export const FOLLOW_UP_WORDS = {
  NO_ACTION: 'sans-action',
  REVIEW_DUE: 'a-revoir',
  ACT_AWAITED: 'acte-attendu',
} as const satisfies Record<FollowUp, string>;
