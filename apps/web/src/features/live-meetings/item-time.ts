import type { LiveItem } from '@trame/contracts/live-meetings';
import type { TimedItem } from '@trame/domain/meetings/drift';

/** The item as the clock of the domain counts it. */
export const timed = ({
  plannedMinutes,
  spentSeconds,
  openedAt,
  done,
}: Pick<LiveItem, 'plannedMinutes' | 'spentSeconds' | 'openedAt' | 'done'>): TimedItem => ({
  plannedMinutes,
  spentSeconds,
  openedAt: openedAt === null ? null : Date.parse(openedAt),
  done,
});
