import type { BodyType } from '@trame/domain/bodies/body-type';
import type { MeetingState } from '@trame/domain/meetings/meeting-state';
import { areProposalsOpen, proposalDeadline } from '@trame/domain/meetings/proposals';
import { wallClock } from '@trame/domain/time/wall-clock';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

interface Row {
  bodyId: string;
  bodyType: BodyType;
  state: MeetingState;
  local: string;
  zone: string;
  days: number;
  concerned: boolean;
}

/** A meeting as somebody who would like to propose a point sees it. */
export interface MeetingToProposeTo {
  bodyId: string;
  deadline: string;
  /** Whether this person may propose now. */
  open: boolean;
}

// Those invited, the officers, and whoever holds a mandate in the body that day.
const MEETING = `
  select m.body_id as "bodyId", b.type as "bodyType", m.state, to_char(m.starts_local, 'YYYY-MM-DD"T"HH24:MI') as local,
    m.zone, b.proposal_days as days,
    exists (select from app.invitation v where v.meeting_id = m.id and v.person_id = $2)
    or exists (select from app.body_officer f where f.body_id = m.body_id and f.person_id = $2)
    or exists (
      select from app.seat s
      join app.mandate d on d.seat_id = s.id and d.starts_on <= m.starts_local::date
        and (d.ends_on is null or d.ends_on >= m.starts_local::date)
      join app.mandate_holder h on h.mandate_id = d.id
      where s.body_id = m.body_id and h.person_id = $2) as concerned
  from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

/** In a transaction that reads as whoever asks: a lead proposes nothing to a group that is not theirs. Throws `NotFound`. */
export async function refuseUnread(tx: EntityManager, meetingId: string): Promise<void> {
  const found = await tx.query<unknown[]>('select from app.meeting where id = $1', [meetingId]);
  if (found.length === 0) throw new NotFound();
}

/**
 * The meeting, `null` when there is none. The transaction reads as the coordination: somebody on a masked seat may
 * propose as well, and learns of nobody but themselves. A situation cell takes no word about anybody.
 */
export async function meetingToProposeTo(
  tx: EntityManager,
  { meetingId, personId, now }: { meetingId: string; personId: string | null; now: Date },
): Promise<MeetingToProposeTo | null> {
  const [row] = await tx.query<Row[]>(MEETING, [meetingId, personId]);
  if (!row) return null;
  const { bodyId, bodyType, local, zone, days, concerned } = row;
  const today = wallClock(now, zone).slice(0, 10);
  const open = concerned && bodyType !== 'SITUATION_CELL' && areProposalsOpen(row, today);
  return { bodyId, deadline: proposalDeadline(local, days), open };
}
