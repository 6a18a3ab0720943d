import type { NewAgendaItem } from '@trame/contracts/agenda';
import { type Occurrence, titleAt } from '@trame/domain/series/occurrences';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/insert-rows.ts';
import { newId } from '../../platform/database/new-id.ts';
import { addItemsToEach } from '../agenda/index.ts';
import type { SeriesEntity } from './series.entity.ts';

const COLUMNS = {
  id: 'uuid',
  body_id: 'uuid',
  title: 'text',
  starts_local: 'timestamp',
  zone: 'text',
  duration_minutes: 'integer',
  place: 'text',
  video_url: 'text',
  notice_text: 'text',
  capacity: 'integer',
  reminder_own: 'boolean',
  reminder_days: 'smallint',
  series_id: 'uuid',
  series_on: 'date',
};

/** What the meetings of a series are made like. */
export type Template = Pick<SeriesEntity, 'id' | 'bodyId' | 'zone' | 'durationMinutes'> &
  Pick<SeriesEntity, 'place' | 'videoUrl' | 'noticeText' | 'capacity' | 'reminderOwn' | 'reminderDays'>;

/** One draft for each date, each with the same agenda; `title` is that of the first. Gives their ids, in order. */
export async function addMeetings(
  tx: EntityManager,
  series: Template,
  dates: readonly Occurrence[],
  { title, agenda }: { title: string; agenda: readonly NewAgendaItem[] },
): Promise<string[]> {
  const rows = dates.map(({ on, local }, place) => ({
    id: newId(),
    body_id: series.bodyId,
    title: titleAt(title, place),
    starts_local: local,
    zone: series.zone,
    duration_minutes: series.durationMinutes,
    place: series.place,
    video_url: series.videoUrl,
    notice_text: series.noticeText,
    capacity: series.capacity,
    reminder_own: series.reminderOwn,
    reminder_days: series.reminderDays,
    series_id: series.id,
    series_on: on,
  }));
  await insertRows(tx, 'app.meeting', COLUMNS, rows);
  const ids = rows.map(({ id }) => id);
  await addItemsToEach(tx, ids, agenda);
  return ids;
}
