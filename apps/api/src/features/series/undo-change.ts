import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { seriesApi } from '@trame/contracts/series';
import { maySeeRestricted } from '@trame/domain/access';
import { type EntityManager, In } from 'typeorm';
import { putBackRows } from '../../platform/database/rows-under.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { Forbidden, NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { documentsToItem } from '../documents/index.ts';
import { MeetingEntity } from '../meetings/index.ts';
import { leaveSeries, writeChanges } from './following-patch.ts';
import { fingerprint, holdsRestricted, type PastChange } from './past-change.ts';
import { SeriesEntity } from './series.entity.ts';
import { SeriesTouched } from './series.errors.ts';

interface Kept {
  threadId: string;
  before: PastChange;
  fingerprint: string;
}

const KEPT = `
  select thread_id as "threadId", before, fingerprint from app.series_change
  where id = $1 and changed_at >= now() - make_interval(mins => $2) for update`;

const RESTORE = `
  insert into app.meeting_series as s select * from jsonb_populate_recordset(null::app.meeting_series, $1::jsonb)
  on conflict (council_id, id) do update set version = s.version + 1, rule = excluded.rule,
    starts_local = excluded.starts_local, zone = excluded.zone, duration_minutes = excluded.duration_minutes,
    ends_on = excluded.ends_on, left_out = excluded.left_out, title = excluded.title, place = excluded.place,
    video_url = excluded.video_url, notice_text = excluded.notice_text, reminder_days = excluded.reminder_days,
    reminder_own = excluded.reminder_own, capacity = excluded.capacity`;

/** Takes back a change of a meeting and those after it: every date, and every draft it deleted, is as it was. */
@Injectable()
export class UndoChange {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws `NotFound` once it was taken back or its time has passed, `Forbidden`, `SeriesTouched`. */
  run(ctx: CouncilContext, changeId: string): Promise<ResponseOf<typeof seriesApi.undoChange>> {
    return this.db.transaction(ctx, async (tx) => {
      const [kept] = await tx.query<Kept[]>(KEPT, [changeId, LIMITS.series.undoMinutes]);
      if (!kept) throw new NotFound();
      const { threadId, before } = kept;
      await tx.query('select 1 from app.meeting_series where thread_id = $1 order by id for update', [threadId]);
      const known = await tx.findOneBy(SeriesEntity, { threadId });
      if (!known) throw new SeriesTouched();
      await refuseUnlessLeads(tx, ctx, known.bodyId);
      if (holdsRestricted(before) && !maySeeRestricted(ctx.role)) throw new Forbidden();
      if ((await fingerprint(tx, threadId, before.added)) !== kept.fingerprint) throw new SeriesTouched();
      await restore(tx, threadId, before);
      await tx.query('delete from app.series_change where id = $1', [changeId]);
      const meeting = await tx.findOneByOrFail(MeetingEntity, { id: before.meetingId });
      const series = await tx.findOneByOrFail(SeriesEntity, { id: meeting.seriesId ?? '' });
      await this.audit.record(tx, 'series.change-undone', series.id);
      return { id: series.id, version: series.version, meetingId: meeting.id };
    });
  }
}

async function restore(tx: EntityManager, threadId: string, before: PastChange): Promise<void> {
  const { series, meetings, added, taken } = before;
  if (added.length > 0) await tx.delete(MeetingEntity, { id: In([...added]) });
  await tx.query(RESTORE, [JSON.stringify(series)]);
  const now = await tx.find(MeetingEntity, { where: { id: In(meetings.map(({ id }) => id)) } });
  await leaveSeries(tx, now); // their days may be taken by others
  const changes = now.map((meeting) => {
    const { id: _id, ...patch } = meetings.find(({ id }) => id === meeting.id) ?? { id: meeting.id };
    return { meeting, patch };
  });
  await writeChanges(tx, changes);
  await putBackRows(tx, taken);
  for (const { table, column, id, named } of taken.links) {
    if (table === 'app.parked_point' && column === 'item_id') await documentsToItem(tx, id, named);
  }
  await tx.query('delete from app.meeting_series where thread_id = $1 and not (id = any ($2::uuid[]))', [
    threadId,
    series.map(({ id }) => id),
  ]);
}
