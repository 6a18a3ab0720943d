import type { MinutesContent } from '@trame/domain/minutes/completeness';
import { isFrozen } from '@trame/domain/minutes/minutes-status';
import type { Shown } from '../kept/with-kept.ts';
import type { Texts } from '../text/texts.ts';

/** An approval is written by itself. */
const isApproved = ({ approves }: Shown['items'][number]): boolean => approves !== null && isFrozen(approves.status);

/** What the rule of completeness reads of the screen; of a text that is open here, as it stands here. */
export const contentOf = (
  { items, decisions, actions, attendance, counts }: Shown,
  texts: Texts | null,
): MinutesContent => ({
  items: items.map((item) => ({ ...item, written: isApproved(item) || (texts?.hasWords(item.id) ?? item.written) })),
  decisions,
  actions,
  attendance: attendance.map(({ personId, status, representedBy }) => ({
    personId,
    status,
    representedById: representedBy?.id ?? null,
  })),
  counted: counts && counts.length > 0,
});
