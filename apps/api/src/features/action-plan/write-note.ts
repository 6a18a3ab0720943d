import type { ReportBody } from '@trame/contracts/action-plan';
import { type NewsSource, statusAfter } from '@trame/domain/action-plan/news';
import type { EntityManager } from 'typeorm';
import type { ActionEntity } from './action.entity.ts';

/** The note and what it changes of its action, in one statement. */
const NOTE = `
  with noted as (
    insert into app.progress_note (id, action_id, word, text, progress, source, author_id, meeting_id)
    values ($1, $2, $3, $4, $5, $8, $6, $9) returning noted_at
  )
  update app.action set news_at = (select noted_at from noted), status = coalesce($7, status),
    progress = coalesce($5, progress), version = version + 1
  where id = $2`;

interface Noted {
  id: string;
  /** Who says so, a person of the council. */
  author: string;
  source: NewsSource;
  /** Where it was said, when it was in a meeting. */
  meetingId?: string | null;
}

/** Keeps a dated word about an action; "done" and "blocked" move its status along. */
export async function writeNote(
  tx: EntityManager,
  action: Pick<ActionEntity, 'id' | 'status'>,
  report: ReportBody,
  { id, author, source, meetingId = null }: Noted,
): Promise<void> {
  const status = statusAfter(report.word, action.status);
  const progress = report.word === 'DONE' ? 100 : report.progress;
  await tx.query(NOTE, [id, action.id, report.word, report.text, progress, author, status, source, meetingId]);
}
