import type { BodyType } from '@trame/domain/bodies/body-type';
import { isAgendaOpen, type MeetingState } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { AgendaClosed } from './agenda.errors.ts';

/**
 * Opens the agenda of a meeting for writing and answers the meeting's version and body. The meeting's row is locked: two
 * people who add at once get different places. Throws `NotFound`, `Forbidden`, `AgendaClosed`.
 */
export async function openAgenda(
  tx: EntityManager,
  ctx: Actor,
  meetingId: string,
): Promise<{ version: number; bodyId: string }> {
  const [meeting] = await tx.query<{ body_id: string; state: MeetingState; version: number; type: BodyType }[]>(
    `select m.body_id, m.state, m.version, b.type from app.meeting m join app.body b on b.id = m.body_id
     where m.id = $1 for update of m`,
    [meetingId],
  );
  if (!meeting) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, meeting.body_id);
  // while a situation cell sits, nobody types anything: a title could be a case
  const sits = meeting.type === 'SITUATION_CELL' && meeting.state === 'IN_PROGRESS';
  if (sits || !isAgendaOpen(meeting.state)) throw new AgendaClosed();
  return { version: meeting.version, bodyId: meeting.body_id };
}

/** The set or the order of the items changed: whoever read the agenda before must read it again. */
export async function moveOn(tx: EntityManager, meetingId: string): Promise<void> {
  await tx.query('update app.meeting set version = version + 1 where id = $1', [meetingId]);
}
