import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { presides } from './chairs.sql.ts';

export interface PresidedMeeting {
  id: string;
  version: number;
  state: string;
  title: string;
  local: string;
  place: string | null;
}

const PRESIDED = `
  select m.id, m.version, m.state, m.title, to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as local, m.place
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1 and ${presides('b', '$2')} for update of m`;

/** A meeting that the person presides, held until the commit: two who chair do not both speak of it. @throws NotFound */
export async function presidedMeeting(
  tx: EntityManager,
  meetingId: string | null,
  personId: string,
): Promise<PresidedMeeting> {
  const [meeting] = await tx.query<PresidedMeeting[]>(PRESIDED, [meetingId, personId]);
  if (!meeting) throw new NotFound();
  return meeting;
}
