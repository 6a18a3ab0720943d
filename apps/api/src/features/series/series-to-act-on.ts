import { isAhead } from '@trame/domain/meetings/meeting-state';
import { type EntityManager, In } from 'typeorm';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { MeetingEntity, MeetingNotAhead } from '../meetings/index.ts';
import { SeriesEntity } from './series.entity.ts';

/** What of one series follows a meeting: those of its meetings that still lie ahead, in the order of its rule. */
export interface Following {
  series: SeriesEntity;
  meetings: MeetingEntity[];
  /** Nothing of the series stays behind: it changes as it is, and is not cut in two. */
  isWhole: boolean;
}

/**
 * A meeting of a series, or of its thread, and those after it, locked until the commit: what is left of its series, then
 * the series that follow it under another rule. Throws `NotFound`, `Forbidden`, `VersionStale`, `MeetingNotAhead`.
 */
export async function following(
  tx: EntityManager,
  ctx: CouncilContext,
  { seriesId, meetingId }: { seriesId: string; meetingId: string },
): Promise<[Following, ...Following[]]> {
  const known = await tx.findOneBy(SeriesEntity, { id: seriesId });
  if (!known) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, known.bodyId);
  await tx.query('select 1 from app.meeting_series where thread_id = $1 order by id for update', [known.threadId]);
  const thread = await tx.find(SeriesEntity, { where: { threadId: known.threadId }, order: { startsLocal: 'ASC' } });
  const series = thread.find(({ id }) => id === seriesId);
  if (!series) throw new NotFound(); // ended since
  if (series.version !== ctx.seenVersion) throw new VersionStale({ id: series.id, version: series.version });
  const all = await meetingsOf(tx, thread);
  const chosen = all.find(({ id }) => id === meetingId);
  if (!chosen) throw new NotFound();
  if (!isAhead(chosen.state)) throw new MeetingNotAhead();
  const parts = thread.map((each) => partOf(each, all, chosen.seriesOn ?? ''));
  const [first, ...others] = parts.filter(({ meetings }) => meetings.length > 0);
  return [first ?? partOf(series, all, chosen.seriesOn ?? ''), ...others];
}

async function meetingsOf(tx: EntityManager, thread: readonly SeriesEntity[]): Promise<MeetingEntity[]> {
  const seriesId = In(thread.map(({ id }) => id));
  return tx.find(MeetingEntity, {
    where: { seriesId },
    order: { seriesOn: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

function partOf(series: SeriesEntity, all: readonly MeetingEntity[], from: string): Following {
  const own = all.filter(({ seriesId }) => seriesId === series.id);
  const meetings = own.filter(({ seriesOn, state }) => (seriesOn ?? '') >= from && isAhead(state));
  return { series, meetings, isWhole: meetings.length === own.length };
}
