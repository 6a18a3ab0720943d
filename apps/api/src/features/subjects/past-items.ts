import type { ReturningItem } from '@trame/contracts/subjects';
import { type PastItem, returnReasons } from '@trame/domain/subjects/return-reasons';
import type { EntityManager } from 'typeorm';
import { PAST_ITEMS } from './returning.sql.ts';

type Row = PastItem & Omit<ReturningItem, 'reasons'>;

/** Points of the body that ask for the agenda of `meetingId` (`null`: of a meeting not planned yet), newest first. */
export async function itemsReturning(
  tx: EntityManager,
  bodyId: string,
  meetingId: string | null,
): Promise<ReturningItem[]> {
  const rows = await tx.query<Row[]>(PAST_ITEMS, [bodyId, meetingId]);
  return rows.map((row) => ({ ...told(row), reasons: returnReasons(row) })).filter(({ reasons }) => reasons.length > 0);
}

const told = ({ itemId, title, purpose, minutes, meeting, leftOut }: Row) => ({
  itemId,
  title,
  purpose,
  minutes,
  meeting,
  leftOut,
});
