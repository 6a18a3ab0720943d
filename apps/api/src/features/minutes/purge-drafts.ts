import type { EntityManager } from 'typeorm';
import { purgePrivateNotes } from '../private-notes/index.ts';

/**
 * Approved minutes keep their words and nothing of how they came: every keystroke that led to them, words taken out
 * included, and private notes are gone for good.
 */
export async function purgeDrafts(tx: EntityManager, meetingId: string): Promise<void> {
  await tx.query('delete from app.item_update u using app.agenda_item i where i.id = u.item_id and i.meeting_id = $1', [
    meetingId,
  ]);
  await purgePrivateNotes(tx, meetingId);
}
