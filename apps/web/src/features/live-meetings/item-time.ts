import type { LiveItem } from '@trame/contracts/live-meetings';
import type { TimedItem } from '@trame/domain/meetings/drift';

/** The item as the clock of the domain counts it. */
export const timed = ({ plannedMinutes, spentSeconds, openedAt, done }: LiveItem): TimedItem => ({
  plannedMinutes,
  spentSeconds,
  openedAt: openedAt === null ? null : Date.parse(openedAt),
  done,
});
