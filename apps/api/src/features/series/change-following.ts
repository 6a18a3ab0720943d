import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { ChangeFollowingBody, Repeats, seriesApi } from '@trame/contracts/series';
import { type Occurrence, pairDates, titleAt } from '@trame/domain/series/occurrences';
import { type EntityManager, In } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { usualAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MeetingEntity } from '../meetings/index.ts';
import { addMeetings } from './add-meetings.ts';
import { endThread, seriesFor } from './cut-series.ts';
import { DropMeetings, type Dropped } from './drop-meetings.ts';
import { changeOf, sharedPart, writeChanges } from './following-patch.ts';
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
      const done = repeats ? await this.reschedule(tx, parts, asked, repeats) : await adjust(tx, parts, target, asked);
      await this.record(tx, done, Object.keys(asked));
      const { series, changed, added, dropped } = done;
      const convened = changed.filter(({ state }) => state === 'CONVENED').length;
      const counts = { changed: changed.length, convened, added: added.length, ...dropped };
      return { id: series.id, version: series.version, meetingId: target.meetingId, ...counts };
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
    await leaveSeries(tx, left); // their days may be taken by others
    const changes = moved.map(({ meeting, on, local }, place) => {
      const { patch } = changeOf(meeting, first.series, asked, place === 0);
      return { meeting, patch: { ...patch, startsLocal: local, seriesOn: on, seriesId: series.id } };
    });
    const changed = await writeChanges(tx, changes);
    const ids = await addAfter(tx, series, meetings.at(-1)?.title ?? series.title, added);
    const dropped = await this.drop.within(tx, left);
    await endThread(tx, series.threadId, meetings[0]?.seriesOn ?? endsOn, series.id);
    return { series, changed, added: ids, dropped };
  }

  private async record(tx: EntityManager, { series, changed, added }: Done, fields: string[]): Promise<void> {
    await this.audit.record(tx, 'series.changed', series.id, fields);
    for (const { id } of changed) await this.audit.record(tx, 'meeting.changed', id, fields);
    for (const id of added) await this.audit.record(tx, 'meeting.scheduled', id);
  }
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
  return { series, changed, added: [], dropped: { removed: 0, cancelled: 0 } };
}

async function leaveSeries(tx: EntityManager, meetings: readonly MeetingEntity[]): Promise<void> {
  if (meetings.length === 0) return;
  const id = In(meetings.map((meeting) => meeting.id));
  await tx.update(MeetingEntity, { id }, { seriesId: null, seriesOn: null });
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
