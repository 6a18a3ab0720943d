import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { meeting, meetingRow } from './meetings.ts';
import { id, inCouncil, wallTime, zone } from './shapes.ts';

/** A meeting at the same time as another would be, and the people both wait for. */
const clash = z
  .object({
    meetingId: meeting.shape.id,
    title: meeting.shape.title,
    body: meetingRow.shape.body,
    starts: meeting.shape.starts,
    durationMinutes: meeting.shape.durationMinutes,
    place: meeting.shape.place,
    /** Somebody both wait for chairs one of them. */
    sharesChair: z.boolean(),
    people: z.int().min(0),
    /** Some of them, for the coordination alone. */
    names: z.array(z.string().max(LIMITS.text.line)).max(LIMITS.list.choice).nullable(),
  })
  .meta({ id: 'Clash' });
export type Clash = z.output<typeof clash>;

const clashesQuery = z.object({
  bodyId: id,
  local: wallTime,
  zone,
  minutes: z.coerce.number().int().min(1).max(LIMITS.meeting.minutes),
  /** The meeting that would move: it is not in its own way. */
  except: id.optional(),
});
export type ClashesQuery = z.output<typeof clashesQuery>;

const { most, clashes: MANY } = LIMITS.series;
const isWallTime = (text: string): boolean => wallTime.safeParse(text).success;

const datesQuery = z.object({
  bodyId: id,
  /** Wall times, with commas between them. */
  dates: z
    .string()
    .max(most * 'YYYY-MM-DDTHH:MM,'.length)
    .refine((text) => text.split(',').every(isWallTime), { error: 'no_wall_time' })
    .meta({ example: '2026-12-10T14:00,2027-01-14T14:00' }),
  zone,
  minutes: clashesQuery.shape.minutes,
  /** The series whose dates these would be: its meetings are not in its own way. */
  exceptSeries: id.optional(),
});
export type ClashDatesQuery = z.output<typeof datesQuery>;

/** The same for one of several dates, without names. */
const clashOfDate = clash.omit({ names: true }).extend({ at: wallTime }).meta({ id: 'ClashOfDate' });
export type ClashOfDate = z.output<typeof clashOfDate>;

export const clashesApi = {
  ofDates: endpoint({
    method: 'GET',
    path: '/councils/:councilId/clashes-of-dates',
    permission: 'meetings.schedule',
    summary: 'The same for each of several dates, such as those of a series; it blocks nothing',
    params: inCouncil,
    query: datesQuery,
    response: z.object({
      items: z.array(clashOfDate).max(MANY),
      /** There are more than are told. */
      isCut: z.boolean(),
    }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/clashes',
    permission: 'meetings.schedule',
    summary:
      'Meetings at the same time as one of a body would be, and how many people both wait for; it blocks nothing',
    params: inCouncil,
    query: clashesQuery,
    response: z.object({ items: z.array(clash).max(LIMITS.list.choice) }),
  }),
};
