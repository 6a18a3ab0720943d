import type { MeetingProposal } from '@trame/contracts/meeting-proposal';
import type { EntityManager } from 'typeorm';
import { MEETING_PROPOSAL } from './meetings.sql.ts';

const DEFAULT_MINUTES = 120;

interface ProposalRow {
  number: number;
  hour: string | null;
  duration_minutes: number | null;
  place: string | null;
  capacity: number | null;
  video_url: string | null;
  zone: string;
  notice_days: number;
}

/** What the next meeting of a body would be, from those it had; `null` when there is no such body. */
export async function readMeetingProposal(tx: EntityManager, bodyId: string): Promise<MeetingProposal | null> {
  const [row] = await tx.query<ProposalRow[]>(MEETING_PROPOSAL, [bodyId]);
  if (!row) return null;
  return {
    number: row.number,
    hour: row.hour,
    durationMinutes: row.duration_minutes ?? DEFAULT_MINUTES,
    place: row.place,
    capacity: row.capacity,
    videoUrl: row.video_url,
    zone: row.zone,
    noticeDays: row.notice_days,
  };
}
