import type { Meeting } from '@trame/contracts/meetings';
import type { MeetingEntity } from './meeting.entity.ts';

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export const toMeeting = (row: MeetingEntity): Meeting => ({
  id: row.id,
  version: row.version,
  bodyId: row.bodyId,
  title: row.title,
  state: row.state,
  starts: { local: row.startsLocal, zone: row.zone },
  durationMinutes: row.durationMinutes,
  place: row.place,
  videoUrl: row.videoUrl,
  noticeText: row.noticeText,
  capacity: row.capacity,
  currentItemId: row.currentItemId,
  convenedAt: iso(row.convenedAt),
  startedAt: iso(row.startedAt),
  endedAt: iso(row.endedAt),
});
