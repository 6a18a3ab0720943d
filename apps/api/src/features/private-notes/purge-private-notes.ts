import type { EntityManager } from 'typeorm';

/**
 * Erases everybody's private notes of a meeting, when its minutes are approved. Whoever approves can neither read nor
 * name them: they go with the notebook of the meeting, by the cascade of their key, which no policy stops.
 */
export const purgePrivateNotes = async (tx: EntityManager, meetingId: string): Promise<void> => {
  await tx.query('delete from app.private_notebook where meeting_id = $1', [meetingId]);
};
