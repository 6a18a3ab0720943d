import { createHash } from 'node:crypto';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { type RowsUnder, rowsUnder } from '../../platform/database/rows-under.ts';
import type { MeetingEntity } from '../meetings/index.ts';
import type { MeetingChange } from './following-patch.ts';

/** What a meeting was like, in what a change of its series may change. */
export type PastMeeting = { id: string } & Required<MeetingChange['patch']>;

/** What a change of a series replaced, added and took out. */
export interface PastChange {
  readonly meetingId: string;
  /** Rows of the series of the thread. */
  readonly series: readonly { readonly id: string }[];
  readonly meetings: readonly PastMeeting[];
  readonly added: readonly string[];
  /** Drafts that were deleted, with all they held. */
  readonly taken: RowsUnder;
}

const rowsIn = ({ taken }: Pick<PastChange, 'taken'>, wanted: string) =>
  taken.tables.find(({ table }) => table === wanted)?.rows ?? [];

/** Does it hold words that few may read? Only they write them again. */
export const holdsRestricted = (change: Pick<PastChange, 'taken'>): boolean =>
  rowsIn(change, 'app.restricted_item').length > 0;

/** Items whose words the actor may not read would come back without them. */
export const isWhole = (change: Pick<PastChange, 'taken'>): boolean =>
  rowsIn(change, 'app.agenda_item').filter((item) => item['restricted']).length ===
  rowsIn(change, 'app.restricted_item').length;

export const pastOf = ({ id, ...meeting }: MeetingEntity): PastMeeting => ({
  id,
  startsLocal: meeting.startsLocal,
  durationMinutes: meeting.durationMinutes,
  place: meeting.place,
  videoUrl: meeting.videoUrl,
  noticeText: meeting.noticeText,
  seriesId: meeting.seriesId,
  seriesOn: meeting.seriesOn,
});

export async function seriesRows(tx: EntityManager, threadId: string): Promise<PastChange['series']> {
  const rows = await tx.query<{ row: { id: string } }[]>(
    'select to_jsonb(s) as row from app.meeting_series s where s.thread_id = $1 order by s.id',
    [threadId],
  );
  return rows.map(({ row }) => row);
}

// What is prepared for a draft (its agenda, its documents) has no part in it: it stays through the change and its undoing.
const LEFT = `
  select coalesce(jsonb_agg(x.told order by x.kind, x.id), '[]')::text as told from (
    select 1 as kind, s.id, to_jsonb(s) as told from app.meeting_series s where s.thread_id = $1
    union all
    select 2, m.id, jsonb_build_array(m.id, m.state, m.starts_local, m.zone, m.duration_minutes, m.place, m.video_url,
      m.notice_text, m.series_id, m.series_on, case when m.state <> 'DRAFT' then m.version end)
    from app.meeting_series s join app.meeting m on m.series_id = s.id where s.thread_id = $1
  ) x`;

/** Tells apart what a change left from the same touched by anybody since: also what was put on meetings it added. */
export async function fingerprint(tx: EntityManager, threadId: string, added: readonly string[]): Promise<string> {
  const [row] = await tx.query<{ told: string }[]>(LEFT, [threadId]);
  const { tables } = await rowsUnder(tx, 'app.meeting', added);
  return createHash('sha256')
    .update(JSON.stringify([row?.told, tables]))
    .digest('hex');
}

/** Keeps a change so that it can be taken back for a while. Answers its id. */
export async function remember(tx: EntityManager, threadId: string, change: PastChange): Promise<string> {
  const id = newId();
  await tx.query('delete from app.series_change where changed_at < now() - make_interval(mins => $1)', [
    LIMITS.series.undoMinutes,
  ]);
  await tx.query(`insert into app.series_change (id, thread_id, before, fingerprint) values ($1, $2, $3::jsonb, $4)`, [
    id,
    threadId,
    JSON.stringify(change),
    await fingerprint(tx, threadId, change.added),
  ]);
  return id;
}
