import type { MinutesContent } from '@trame/domain/minutes/completeness';
import type { Shown } from '../kept/with-kept.ts';

/** What the rule of completeness reads of the screen. */
export const contentOf = ({ items, notes, decisions, actions, attendance }: Shown): MinutesContent => ({
  items: items.map((item) => ({ ...item, written: notes.some(({ itemId }) => itemId === item.id) })),
  decisions,
  actions,
  attendance: attendance.map(({ personId, status, representedBy }) => ({
    personId,
    status,
    representedById: representedBy?.id ?? null,
  })),
});
