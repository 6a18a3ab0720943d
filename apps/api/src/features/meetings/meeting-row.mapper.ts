import type { MeetingPage, MeetingRow } from '@trame/contracts/meetings';
import { checklist, noticeDeadline } from '@trame/domain/meetings/checklist';
import { chipOf } from '@trame/domain/meetings/meeting-chip';
import { isAhead, type MeetingState } from '@trame/domain/meetings/meeting-state';
import { reminderTime } from '@trame/domain/meetings/reminder';
import type { MinutesStatus } from '@trame/domain/minutes/minutes-status';
import { instantOf } from '@trame/domain/time/wall-clock';
import { wallTimeOf } from './meeting.entity.ts';

/** A meeting as the list reads it. */
export interface Row {
  id: string;
  version: number;
  body_id: string;
  title: string;
  state: MeetingState;
  starts_local: string;
  zone: string;
  duration_minutes: number;
  place: string | null;
  video_url: string | null;
  notice_text: string;
  capacity: number | null;
  current_item_id: string | null;
  convened_at: Date | null;
  started_at: Date | null;
  ended_at: Date | null;
  body: MeetingRow['body'];
  notice_days: number;
  minutes_status: MinutesStatus | null;
  may_prepare: boolean;
  replies: MeetingRow['replies'];
  item_count: number;
  total: number;
}

/** A meeting as its page reads it. */
export interface PageRow extends Row {
  items: MeetingPage['items'];
  invitations: MeetingPage['invitations'];
  attendance: MeetingPage['attendance'];
  sending: MeetingPage['sending'];
  mine: MeetingPage['mine'];
  poll_id: string | null;
  voices: boolean;
  taken: number;
  documents_settled: boolean;
  series_id: string | null;
  reminder_days: number | null;
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export function toRow(row: Row): MeetingRow {
  const local = wallTimeOf(row.starts_local);
  return {
    id: row.id,
    version: row.version,
    bodyId: row.body_id,
    title: row.title,
    state: row.state,
    starts: { local, zone: row.zone },
    durationMinutes: row.duration_minutes,
    place: row.place,
    videoUrl: row.video_url,
    noticeText: row.notice_text,
    capacity: row.capacity,
    currentItemId: row.current_item_id,
    convenedAt: iso(row.convened_at),
    startedAt: iso(row.started_at),
    endedAt: iso(row.ended_at),
    body: row.body,
    chip: chipOf(row.state, row.minutes_status),
    minutesStatus: row.minutes_status,
    itemCount: row.item_count,
    replies: row.replies,
    noticeDeadline: noticeDeadline(local, row.notice_days),
    mayPrepare: row.may_prepare,
  };
}

/** The reminder that is to come: of a draft, the one that would leave if it were convened now. */
function reminderAt({ state, starts }: MeetingRow, row: PageRow, now: Date): string | null {
  if (!isAhead(state)) return null;
  const time = reminderTime({ ...starts, days: row.reminder_days, convenedAt: row.convened_at ?? now });
  return time !== null && instantOf(time, starts.zone) > now ? time : null;
}

/** `today` is the day it is where the meeting takes place. */
export function toPage(row: PageRow, today: string, now: Date): MeetingPage {
  const meeting = toRow(row);
  const { items, invitations, attendance, sending, mine, taken, voices } = row;
  const prepared = {
    local: meeting.starts.local,
    noticeDays: row.notice_days,
    hasPlace: meeting.place !== null || meeting.videoUrl !== null,
    itemCount: items.length,
    convened: meeting.convenedAt !== null,
    documentsSettled: row.documents_settled,
    invited: meeting.replies.invited,
    silent: meeting.replies.none,
  };
  const ids = { pollId: row.poll_id, seriesId: row.series_id, reminderAt: reminderAt(meeting, row, now) };
  const shown = { items, invitations, attendance, sending, mine, taken, voices, ...ids };
  return { ...meeting, ...shown, checklist: checklist(prepared, today) };
}
