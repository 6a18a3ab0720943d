import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { ChangeFollowingBody, Repeats, seriesApi } from '@trame/contracts/series';
import { type Occurrence, pairDates, titleAt } from '@trame/domain/series/occurrences';
import type { EntityManager } from 'typeorm';
import type { RowsUnder } from '../../platform/database/rows-under.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { usualAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import type { MeetingEntity } from '../meetings/index.ts';
import { addMeetings } from './add-meetings.ts';
import { endThread, seriesFor } from './cut-series.ts';
import { DropMeetings, type Dropped } from './drop-meetings.ts';
import { changeOf, leaveSeries, sharedPart, writeChanges } from './following-patch.ts';
import { isWhole, type PastMeeting, pastOf, remember, seriesRows } from './past-change.ts';
import type { SeriesEntity } from './series.entity.ts';
import { datesOf } from './series-dates.ts';
import { type Following, following } from './series-to-act-on.ts';

type Answer = ResponseOf<typeof seriesApi.changeFollowing>;
type Parts = readonly [Following, ...Following[]];
interface Done {
  series: SeriesEntity;
  changed: MeetingEntity[];
  added: string[];
  dropped: Dropped;
  /** What of the meetings taken out can be brought back. */
  taken: RowsUnder;
}
type NewRule = Repeats & { local: string };

/** Changes a meeting of a series and those after it. What came before keeps its rule, in a series of the same thread. */
@Injectable()
export class ChangeFollowing {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly drop: DropMeetings,
  ) {}

  run(ctx: CouncilContext, target: Target, asked: ChangeFollowingBody): Promise<Answer> {
    return this.db.transaction(ctx, async (tx) => {
      const parts = await following(tx, ctx, target);
      const { repeats } = asked;
      const { threadId } = parts[0].series;
      const before = {
        series: await seriesRows(tx, threadId),
        meetings: parts.flatMap((part) => part.meetings.map(pastOf)),
      };
      const done = repeats ? await this.reschedule(tx, parts, asked, repeats) : await adjust(tx, parts, target, asked);
      await this.record(tx, done, Object.keys(asked));
      const { series, changed, added, dropped } = done;
      const convened = changed.filter(({ state }) => state === 'CONVENED').length;
      const counts = { changed: changed.length, convened, added: added.length, ...dropped };
      const { meetingId } = target;
      const past = {
        meetingId,
        series: before.series,
        meetings: stillThere(before.meetings, done),
        added,
        taken: done.taken,
      };
      // people who were told that a meeting is cancelled are not told the contrary by a button
      const keeps = dropped.cancelled === 0 && isWhole(past);
      const changeId = keeps ? await remember(tx, threadId, past) : null;
      return { id: series.id, version: series.version, meetingId, changeId, ...counts };
    });
  }

  /** Another rule: the meetings take its dates in order, what is missing is added, what is over is taken out. */
  private async reschedule(tx: EntityManager, parts: Parts, asked: ChangeFollowingBody, rule: NewRule): Promise<Done> {
    const [first] = parts;
    const { dates, endsOn } = datesOf(rule, rule.local);
    const meetings = parts.flatMap((part) => part.meetings);
    const asIs = { rule: rule.rule, startsLocal: rule.local, leftOut: rule.leftOut, endsOn };
    const series = await seriesFor(tx, first, { ...sharedPart(asked), ...asIs });
    const { moved, added, left } = pairDates(meetings, dates);
    const taken = await this.drop.rowsOf(tx, left);
    await leaveSeries(tx, left); // their days may be taken by others
    const changes = moved.map(({ meeting, on, local }, place) => {
      const { patch } = changeOf(meeting, first.series, asked, place === 0);
      return { meeting, patch: { ...patch, startsLocal: local, seriesOn: on, seriesId: series.id } };
    });
    const changed = await writeChanges(tx, changes);
    const ids = await addAfter(tx, series, meetings.at(-1)?.title ?? series.title, added);
    const dropped = await this.drop.within(tx, left);
    await endThread(tx, series.threadId, meetings[0]?.seriesOn ?? endsOn, series.id);
    return { series, changed, added: ids, dropped, taken };
  }

  private async record(tx: EntityManager, { series, changed, added }: Done, fields: string[]): Promise<void> {
    await this.audit.record(tx, 'series.changed', series.id, fields);
    for (const { id } of changed) await this.audit.record(tx, 'meeting.changed', id, fields);
    for (const id of added) await this.audit.record(tx, 'meeting.scheduled', id);
  }
}

/** Those that were not taken out: they are still there to be changed back. */
function stillThere(meetings: readonly PastMeeting[], { taken }: Done): PastMeeting[] {
  const gone = new Set(taken.tables.find(({ table }) => table === 'app.meeting')?.rows.map(({ id }) => id));
  return meetings.filter(({ id }) => !gone.has(id));
}

interface Target {
  seriesId: string;
  meetingId: string;
}

/** The same days: each part keeps its rule. */
async function adjust(
  tx: EntityManager,
  parts: Parts,
  { meetingId }: Target,
  asked: ChangeFollowingBody,
): Promise<Done> {
  const kept: SeriesEntity[] = [];
  const changed: MeetingEntity[] = [];
  for (const part of parts) {
    const { hour } = asked;
    const from = part.isWhole ? part.series.startsLocal : (part.meetings[0]?.seriesOn ?? '');
    const starts = hour ? { startsLocal: `${from.slice(0, 10)}T${hour}` } : {};
    const series = await seriesFor(tx, part, { ...sharedPart(asked), ...starts });
    const changes = part.meetings.map((meeting) => {
      const { patch } = changeOf(meeting, part.series, asked, meeting.id === meetingId);
      return { meeting, patch: { ...patch, seriesId: series.id } };
    });
    kept.push(series);
    changed.push(...(await writeChanges(tx, changes)));
  }
  const [series = parts[0].series] = kept;
  return { series, changed, added: [], dropped: { removed: 0, cancelled: 0 }, taken: { tables: [], links: [] } };
}

async function addAfter(
  tx: EntityManager,
  series: SeriesEntity,
  title: string,
  dates: readonly Occurrence[],
): Promise<string[]> {
  if (dates.length === 0) return [];
  return addMeetings(tx, series, dates, { title: titleAt(title, 1), agenda: await usualAgenda(tx, series.bodyId) });
}
