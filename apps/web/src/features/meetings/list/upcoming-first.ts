import type { MeetingRow } from '@trame/contracts/meetings';

type Dated = Pick<MeetingRow, 'starts'>;

interface InTime<Row> {
  /** The soonest first; a meeting of today stays here until the day is over. */
  upcoming: Row[];
  /** The latest first. */
  past: Row[];
}

/** The two halves of a list around `today`, the council's day (`YYYY-MM-DD`). */
export function upcomingFirst<Row extends Dated>(meetings: readonly Row[], today: string): InTime<Row> {
  const inOrder = meetings.toSorted((one, other) => one.starts.local.localeCompare(other.starts.local));
  const isPast = ({ starts }: Row) => starts.local.slice(0, 10) < today;
  return { upcoming: inOrder.filter((row) => !isPast(row)), past: inOrder.filter(isPast).toReversed() };
}
