import type { EntityManager } from 'typeorm';

/** Approved minutes keep their words and nothing of how they came: lines taken out before the end are gone for good. */
export async function purgeDrafts(tx: EntityManager, meetingId: string): Promise<void> {
  await tx.query('delete from app.note where meeting_id = $1 and removed_at is not null', [meetingId]);
}
