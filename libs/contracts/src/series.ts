import { MEETING_CHIPS } from '@trame/domain/meetings/meeting-chip';
import { readRule } from '@trame/domain/series/series-rule';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { meeting, scheduleMeetingBody } from './meetings.ts';
import { day, id, inCouncil, version, wallTime } from './shapes.ts';

const inSeries = inCouncil.extend({ seriesId: id });
const fromMeeting = inSeries.extend({ meetingId: id });
const count = z.int().min(0);
const { most: MOST, least: LEAST } = LIMITS.series;

/** RFC 5545, without an end: weekly on a day, monthly on a rank of a weekday or on a day of the month, every 1 to 12. */
const rule = z
  .string()
  .max(LIMITS.text.word)
  .refine((value) => readRule(value) !== null, { error: 'no_such_rule' })
  .meta({ example: 'FREQ=MONTHLY;BYDAY=2TH' });

/** A rule has an end: a number of dates, or the last day it may fall on. */
const end = z.union([z.strictObject({ count: z.int().min(LEAST).max(MOST) }), z.strictObject({ until: day })]);

/** `on`: the day the rule gives, which an occurrence keeps when it moves; `local`: when it is held. */
const occurrence = z.strictObject({ on: day, local: wallTime });

const repeats = z.strictObject({
  rule,
  end,
  /** Days of the rule on which nobody meets. */
  leftOut: z.array(day).max(MOST).default([]),
  /** Days of the rule held at another time. */
  moved: z.array(occurrence).max(MOST).default([]),
});
export type Repeats = z.output<typeof repeats>;

export const createSeriesBody = z.strictObject({ ...scheduleMeetingBody.shape, repeats }).meta({
  id: 'CreateSeries',
  example: {
    bodyId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
    title: 'Comité de pilotage n° 15',
    starts: { local: '2026-12-10T14:00', zone: 'Europe/Paris' },
    durationMinutes: 120,
    repeats: { rule: 'FREQ=MONTHLY;BYDAY=2TH', end: { count: 12 } },
  },
});
export type CreateSeriesBody = z.output<typeof createSeriesBody>;

const { durationMinutes, place, videoUrl, noticeText } = scheduleMeetingBody.shape;

/** What changes for a meeting of a series and those after it: an hour on the same days, or another rule with its hour. */
export const changeFollowingBody = z
  .strictObject({
    hour: z
      .string()
      .max(5)
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }),
    durationMinutes,
    place: place.unwrap(),
    videoUrl: videoUrl.unwrap(),
    noticeText: noticeText.unwrap(),
    /** The first date, then how it comes back. */
    repeats: repeats.extend({ local: wallTime }),
  })
  .partial()
  .refine(({ hour, repeats: other }) => !(hour && other), { error: 'hour_and_rule', path: ['hour'] })
  .meta({ id: 'ChangeFollowing', example: { hour: '10:00', place: 'Salle du conseil' } });
export type ChangeFollowingBody = z.output<typeof changeFollowingBody>;

/** What a command answers: the series to act on next, and a meeting of it to show. */
const series = z.object({ id, version, meetingId: id }).meta({ id: 'Series' });

/** A date of a series, as its list shows it. */
const seriesDate = z.object({
  meetingId: meeting.shape.id,
  seriesId: id,
  on: day,
  local: wallTime,
  chip: z.enum(MEETING_CHIPS),
  /** Does it still lie ahead, so that what changes the series may change it? */
  isAhead: z.boolean(),
  isConvened: z.boolean(),
});
export type SeriesDate = z.output<typeof seriesDate>;

export const seriesPage = z
  .object({
    id,
    version,
    rule: z.string().max(LIMITS.text.word),
    starts: meeting.shape.starts,
    durationMinutes: z.int(),
    place: meeting.shape.place,
    videoUrl: meeting.shape.videoUrl,
    noticeText: meeting.shape.noticeText,
    /** The last day its rule may fall on. */
    endsOn: day,
    mayPrepare: z.boolean(),
    /** Its dates, with those it followed and those that follow it under another rule. */
    dates: z.array(seriesDate).max(LIMITS.list.page),
  })
  .meta({ id: 'SeriesPage' });
export type SeriesPage = z.output<typeof seriesPage>;

const datesQuery = z.object({
  local: wallTime,
  rule,
  count: z.coerce.number().int().min(LEAST).max(MOST).optional(),
  until: day.optional(),
});
export type DatesQuery = z.output<typeof datesQuery>;

export const seriesApi = {
  dates: endpoint({
    method: 'GET',
    path: '/councils/:councilId/series-dates',
    permission: 'meetings.schedule',
    summary: 'The dates a rule gives, as wall times; nothing is stored',
    params: inCouncil,
    query: datesQuery,
    response: z.object({
      dates: z.array(wallTime).max(MOST),
      /** The rule would give more than a series may have. */
      isCut: z.boolean(),
    }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/councils/:councilId/series',
    permission: 'meetings.schedule',
    summary: 'Schedule a meeting that comes back: one draft for each date; nobody is told',
    refusals: ['BODY_DISSOLVED'],
    params: inCouncil,
    body: createSeriesBody,
    response: series.extend({ scheduled: count }),
    status: 201,
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/series/:seriesId',
    permission: 'meetings.read',
    summary: 'A series: its rule and its dates',
    params: inSeries,
    response: seriesPage,
  }),
  changeFollowing: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/series/:seriesId/from/:meetingId',
    permission: 'meetings.prepare',
    summary: 'Change a meeting of a series and those after it; those convened are to be sent again',
    refusals: ['MEETING_NOT_AHEAD'],
    params: fromMeeting,
    body: changeFollowingBody,
    response: series.extend({
      changed: count,
      /** Of those changed, how many people were convened to. */
      convened: count,
      added: count,
      removed: count,
      cancelled: count,
      /** By which it can be taken back, for a while; `null` when somebody was told that a meeting is cancelled. */
      changeId: id.nullable(),
    }),
  }),
  undoChange: endpoint({
    method: 'POST',
    path: '/councils/:councilId/series-changes/:changeId/undo',
    permission: 'meetings.prepare',
    summary: 'Take back a change of a meeting and those after it, unless anything of it was touched since',
    refusals: ['SERIES_TOUCHED'],
    params: inCouncil.extend({ changeId: id }),
    response: series,
    status: 200,
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/series/:seriesId/from/:meetingId',
    permission: 'meetings.prepare',
    summary: 'End a series: from this meeting on, drafts are deleted and convened meetings cancelled',
    refusals: ['MEETING_NOT_AHEAD'],
    params: fromMeeting,
    response: z.object({ removed: count, cancelled: count }),
  }),
};
