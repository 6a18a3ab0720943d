import type { MinutesContent } from '@trame/domain/minutes/completeness';
import { isFrozen } from '@trame/domain/minutes/minutes-status';
import type { Shown } from '../kept/with-kept.ts';

/** An approval is written by itself. */
const isApproved = ({ approves }: Shown['items'][number]): boolean => approves !== null && isFrozen(approves.status);

/** What the rule of completeness reads of the screen. */
export const contentOf = ({ items, notes, decisions, actions, attendance }: Shown): MinutesContent => ({
  items: items.map((item) => ({
    ...item,
    written: isApproved(item) || notes.some(({ itemId }) => itemId === item.id),
  })),
  decisions,
  actions,
  attendance: attendance.map(({ personId, status, representedBy }) => ({
    personId,
    status,
    representedById: representedBy?.id ?? null,
  })),
});
