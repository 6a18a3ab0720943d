import type { ChangeFollowingBody } from '@trame/contracts/series';
import { type EntityManager, In } from 'typeorm';
import { rowsFrom } from '../../platform/database/insert-rows.ts';
import { changesCalendars, MeetingEntity } from '../meetings/index.ts';
import type { SeriesEntity } from './series.entity.ts';

const SHARED = ['durationMinutes', 'place', 'videoUrl', 'noticeText'] as const;

/** What of `asked` every meeting of a series is made like. */
export const sharedPart = (asked: ChangeFollowingBody): Partial<SeriesEntity> =>
  Object.fromEntries(SHARED.flatMap((column) => (asked[column] === undefined ? [] : [[column, asked[column]]])));

type Own = Pick<MeetingEntity, (typeof SHARED)[number] | 'startsLocal' | 'seriesOn' | 'seriesId'>;
export interface MeetingChange {
  meeting: MeetingEntity;
  patch: Partial<Own>;
}

/**
 * A meeting takes what changes in its series, save where it was made different by hand: another room for one date stays.
 * The meeting one starts from always takes it.
 */
export function changeOf(
  meeting: MeetingEntity,
  series: SeriesEntity,
  asked: ChangeFollowingBody,
  isChosen: boolean,
): MeetingChange {
  const isLikeSeries = (column: (typeof SHARED)[number]): boolean => isChosen || meeting[column] === series[column];
  const patch: Partial<Own> = Object.fromEntries(
    SHARED.flatMap((column) => (asked[column] !== undefined && isLikeSeries(column) ? [[column, asked[column]]] : [])),
  );
  const hasUsualHour = isChosen || meeting.startsLocal.slice(10) === series.startsLocal.slice(10);
  if (asked.hour && hasUsualHour) patch.startsLocal = `${meeting.startsLocal.slice(0, 10)}T${asked.hour}`;
  return { meeting, patch };
}

const COLUMNS = {
  id: 'uuid',
  starts_local: 'timestamp',
  duration_minutes: 'integer',
  place: 'text',
  video_url: 'text',
  notice_text: 'text',
  series_id: 'uuid',
  series_on: 'date',
  touched: 'integer',
  shown: 'integer',
};

const WRITE = `
  update app.meeting m set starts_local = r.starts_local, duration_minutes = r.duration_minutes, place = r.place,
    video_url = r.video_url, notice_text = r.notice_text, series_id = r.series_id, series_on = r.series_on,
    version = m.version + r.touched, calendar_sequence = m.calendar_sequence + r.shown
  from ${rowsFrom(1, COLUMNS)} where m.id = r.id`;

const differs = ({ meeting, patch }: MeetingChange): boolean =>
  [...SHARED, 'startsLocal' as const].some(
    (column) => patch[column] !== undefined && patch[column] !== meeting[column],
  );

function rowOf(change: MeetingChange): object {
  const { meeting, patch } = change;
  const own = { ...meeting, ...patch };
  return {
    id: meeting.id,
    starts_local: own.startsLocal,
    duration_minutes: own.durationMinutes,
    place: own.place,
    video_url: own.videoUrl,
    notice_text: own.noticeText,
    series_id: own.seriesId,
    series_on: own.seriesOn,
    touched: differs(change) ? 1 : 0,
    shown: changesCalendars(meeting, patch) ? 1 : 0,
  };
}

/** Writes many changes of meetings by one statement, and gives the meetings that people would see differ. */
export async function writeChanges(tx: EntityManager, changes: readonly MeetingChange[]): Promise<MeetingEntity[]> {
  await tx.query(WRITE, [JSON.stringify(changes.map(rowOf))]);
  return changes.filter(differs).map(({ meeting }) => meeting);
}

/** Until the next statement, meetings of no series: others may take their days in it. */
export async function leaveSeries(tx: EntityManager, meetings: readonly MeetingEntity[]): Promise<void> {
  if (meetings.length === 0) return;
  const id = In(meetings.map((meeting) => meeting.id));
  await tx.update(MeetingEntity, { id }, { seriesId: null, seriesOn: null });
}
