import type { ChairAct } from '@trame/domain/chair-point/acts';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';

/** What an act leaves behind, for whoever reads it and for whoever undoes it. */
export interface ActToKeep {
  kind: ChairAct;
  meetingId?: string;
  actionId?: string;
  text?: string;
  fingerprint?: string;
  sent?: boolean;
  noteId?: string;
  newsBefore?: Date | null;
  versionAfter?: number;
}

const KEEP = `
  insert into app.chair_act (id, person_id, kind, meeting_id, action_id, text, fingerprint, sent, note_id, news_before,
    version_after, at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/** Keeps what a chair said; answers its id. */
export async function keepAct(tx: EntityManager, personId: string, act: ActToKeep, at: Date): Promise<string> {
  const id = newId();
  const { kind, meetingId, actionId, text, fingerprint, sent, noteId, newsBefore, versionAfter } = act;
  await tx.query(KEEP, [
    ...[id, personId, kind, meetingId ?? null, actionId ?? null, text ?? '', fingerprint ?? null, sent ?? false],
    ...[noteId ?? null, newsBefore ?? null, versionAfter ?? null, at],
  ]);
  return id;
}
