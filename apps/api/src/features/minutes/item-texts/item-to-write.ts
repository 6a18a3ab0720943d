import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import type { Actor } from '../../../platform/http/context.ts';
import { meetingToWrite, refuseClosedItem } from '../../live-meetings/index.ts';

/**
 * Holds the meeting of an item until the commit, for somebody who writes under it. Throws `NotFound`, `Forbidden` for a
 * lead of another body, `MeetingNotRunning` once the minutes left the draft, `ItemRestricted`.
 */
export async function itemToWrite(tx: EntityManager, who: Actor, itemId: string): Promise<void> {
  const [item] = await tx.query<{ meetingId: string }[]>(
    'select meeting_id as "meetingId" from app.agenda_item where id = $1',
    [itemId],
  );
  if (!item) throw new NotFound();
  await meetingToWrite(tx, who, item.meetingId);
  await refuseClosedItem(tx, who, { meetingId: item.meetingId, itemId });
}
