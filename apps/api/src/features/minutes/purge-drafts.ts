import type { EntityManager } from 'typeorm';
import { purgePrivateNotes } from '../private-notes/index.ts';

/**
 * Approved minutes keep their words and nothing of how they came: lines taken out before the end and private notes are
 * gone for good.
 */
export async function purgeDrafts(tx: EntityManager, meetingId: string): Promise<void> {
  await tx.query('delete from app.note where meeting_id = $1 and removed_at is not null', [meetingId]);
  await purgePrivateNotes(tx, meetingId);
}
