import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { SeriesEntity } from './series.entity.ts';
import type { Following } from './series-to-act-on.ts';

type Patch = Partial<Omit<SeriesEntity, 'id' | 'councilId' | 'version'>>;

/**
 * The series that what follows belongs to from now on: itself, changed, when nothing stays behind; else a new one of the
 * same thread, and the old one ends on the eve.
 */
export async function seriesFor(tx: EntityManager, part: Following, patch: Patch): Promise<SeriesEntity> {
  const { series, meetings, isWhole } = part;
  const changed = { ...series, ...patch };
  if (isWhole) {
    await tx.update(SeriesEntity, { id: series.id }, { ...patch, version: series.version + 1 });
    return { ...changed, version: series.version + 1 };
  }
  const from = meetings[0]?.seriesOn ?? series.endsOn;
  const id = newId();
  const startsLocal = patch.startsLocal ?? `${from}${series.startsLocal.slice(10)}`;
  const title = meetings[0]?.title ?? series.title;
  const leftOut = patch.leftOut ?? (await leftOutFrom(tx, series.id, from));
  const { councilId: _council, version: _version, ...row } = changed;
  await tx.insert(SeriesEntity, { ...row, id, startsLocal, title, leftOut });
  await endOnEve(tx, series.id, from);
  return { ...changed, id, startsLocal, title, version: 1 };
}

async function leftOutFrom(tx: EntityManager, id: string, from: string): Promise<string[]> {
  const days = await tx.query<{ day: string }[]>(
    `select d::text as day from app.meeting_series s cross join unnest(s.left_out) d where s.id = $1 and d >= $2::date`,
    [id, from],
  );
  return days.map(({ day }) => day);
}

const ON_EVE = `
  update app.meeting_series set version = version + 1, ends_on = $2::date - 1,
    left_out = array(select d from unnest(left_out) d where d < $2::date)`;

const endOnEve = (tx: EntityManager, id: string, from: string): Promise<unknown> =>
  tx.query(`${ON_EVE} where id = $1`, [id, from]);

/** After `from` (`YYYY-MM-DD`) nothing of a thread goes on but `kept`; a series left without a meeting is deleted. */
export async function endThread(tx: EntityManager, threadId: string, from: string, kept: string | null): Promise<void> {
  await tx.query(
    `delete from app.meeting_series s where s.thread_id = $1 and s.id is distinct from $2
       and not exists (select from app.meeting m where m.series_id = s.id)`,
    [threadId, kept],
  );
  await tx.query(`${ON_EVE} where thread_id = $1 and ends_on >= $2::date and id is distinct from $3`, [
    threadId,
    from,
    kept,
  ]);
}
